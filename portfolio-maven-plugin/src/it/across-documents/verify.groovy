def log = new File(basedir, 'build.log').getText('UTF-8').replace('\u00A0', '~')

assert log.contains('notes/brouillon.md:1:1 avertissement [document-orphan] `notes/brouillon.md` n’est d’aucun type de document')
assert log.contains('portfolio.yaml:4:36 avertissement [glob-unmatched] `src/contents/work/*.mdx` ne correspond à aucun fichier '
        + 'du portfolio, mais `src/content/work/*.md` en trouve.')
assert log.contains('src/content/work/ampli.md:3:7 info [date-shared] Les 3 documents de ce type ont tous la même date `date`, 2026-03-14')

// What two documents share is told in the second of them, and names the first.
assert log.contains('src/content/work/poste.md:2:8 avertissement [title-duplicate] `src/content/work/ampli.md` porte déjà ce titre')
assert log.contains('src/content/work/poste.md:4:8 info [tag-inconsistent] Le mot-clé `Mesure` ne diffère que par le singulier '
        + 'ou le pluriel de `Mesures`, comme l’écrivent 2 autres documents, dont `src/content/work/ampli.md`')
assert log.contains('src/content/work/poste.md:7:1 avertissement [text-copied] La section «~Bilan~» dit presque mot pour mot '
        + 'la même chose que la section «~Bilan~» de `src/content/work/ampli.md`.')
assert log.contains('3 documents vérifiés~: 0 erreur, 4 avertissements, 2 infos.')
