def log = new File(basedir, 'build.log').getText('UTF-8').replace('\u00A0', '~')

// Sub-headings are the pieces of one type of document, labels those of another, list items those of the third.
assert log.contains('src/content/work/serre.md:7:1 erreur [evidence-missing] La section «~Traces~» montre 1 trace, '
        + 'et il en faut au moins 2~: «~Arroser sans gaspiller~» est ici en gras, ce qui n’en fait pas un titre.')
assert log.contains('src/content/work/herbier.md:7:1 erreur [evidence-without-item] '
        + 'La trace «~Saisir les planches~» n’a pas de liste qui dise ce qui a été fait.')
assert log.contains('src/content/work/herbier.md:7:1 avertissement [evidence-without-proof] La trace «~Saisir les planches~» '
        + 'ne prouve encore rien~: la ligne 11 est seulement en retrait')
assert log.contains('src/content/work/herbier.md:13:1 avertissement [evidence-without-comment] '
        + 'La trace «~Retrouver une plante~» dit en 2 mots ce qui a été fait~; il en faut au moins 4.')
assert log.contains('src/content/competences/deployer.md:15:1 avertissement [evidence-without-proof] '
        + 'La trace «~Surveiller le service~» ne prouve encore rien~: '
        + 'elle n’a ni lien qui mène quelque part, ni image, ni bloc de code.')
assert log.contains('src/content/stages/moulin.md:5:1 erreur [evidence-missing] '
        + 'La section «~Réalisations~» montre 1 trace~; il en faut au moins 2.')
assert log.contains('src/content/stages/moulin.md:7:5 avertissement [evidence-without-proof] '
        + 'La trace «~Tenue du registre des farines~» ne prouve encore rien.')
assert log.contains('4 documents vérifiés~: 3 erreurs, 4 avertissements, 0 info.')
