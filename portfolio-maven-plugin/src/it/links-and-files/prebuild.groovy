import java.nio.file.Files
import java.text.Normalizer

def images = new File(basedir, 'public/images')
images.mkdirs()
def png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='.decodeBase64()
['facades.png', 'plan_verger.png', 'nichoir.png'].each { new File(images, it).bytes = png }
// As macOS saves the name: each accent behind its letter.
new File(images, Normalizer.normalize('mésange bleue.png', Normalizer.Form.NFD)).bytes = png
new File(images, 'vide.png').bytes = [] as byte[]
new File(images, 'support.png').setText('Le support est en hêtre.', 'UTF-8')

// What lies outside is there, and still nothing is said of it. Not every system lets anyone make links.
def outside = new File(basedir.parentFile, 'outside-of-links-and-files')
outside.mkdirs()
new File(outside, 'cahier.pdf').setText('%PDF-1.4', 'UTF-8')
new File(basedir.parentFile, 'mesures.pdf').setText('%PDF-1.4', 'UTF-8')
try {
    Files.createSymbolicLink(new File(basedir, 'public/dehors').toPath(), outside.toPath())
    Files.createSymbolicLink(new File(basedir, 'public/copie.pdf').toPath(), new File(outside, 'cahier.pdf').toPath())
} catch (IOException | UnsupportedOperationException notAllowed) {
    println 'No symbolic links: ' + notAllowed
}
return true
