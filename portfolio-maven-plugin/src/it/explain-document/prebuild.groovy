import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// The jar of a course: its profile, and a vocabulary beside it. As if it had been installed.
def folder = new File(localRepositoryPath, 'dev/portfolio/situations/course/1.0')
folder.mkdirs()
new File(folder, 'course-1.0.pom').setText('''<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dev.portfolio.situations</groupId>
  <artifactId>course</artifactId>
  <version>1.0</version>
</project>
''', 'UTF-8')
new ZipOutputStream(new FileOutputStream(new File(folder, 'course-1.0.jar'))).withCloseable { jar ->
    ['course/portfolio.yaml': '''# What the course asks for.
extends: competency
language: fr
documents:
  competency:
    fields:
      title: {maxLength: 80}
      tags: {vocabulary: words.txt}
rules:
  section-too-short: error
''', 'course/words.txt': 'Java\nSQL\n'].each { name, text ->
        jar.putNextEntry(new ZipEntry(name))
        jar.write(text.getBytes('UTF-8'))
        jar.closeEntry()
    }
}
return true
