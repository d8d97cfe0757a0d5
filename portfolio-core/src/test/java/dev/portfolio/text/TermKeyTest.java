package dev.portfolio.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.text.TermKey.Difference;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags as people write them: which two are one. */
final class TermKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Java                     | java                      | CASE
                    JavaScript               | Javascript                | CASE
                    travail d’équipe         | Travail d'équipe          | CASE
                    Maîtrise d’œuvre         | maîtrise d'oeuvre         | CASE
                    Recherche & développement | Recherche et développement | CASE
                    réseau                   | reseau                    | ACCENT
                    Sécurité                 | securite                  | ACCENT
                    Développement web        | developpement web         | ACCENT
                    Qualité                  | QUALITE                   | ACCENT
                    Éthique                  | Ethique                   | ACCENT
                    façade                   | facade                    | ACCENT
                    machine-learning         | machine learning          | SEPARATOR
                    Machine_Learning         | machine learning          | SEPARATOR
                    MachineLearning          | machine-learning          | SEPARATOR
                    Node.js                  | NodeJS                    | SEPARATOR
                    node js                  | Node.js                   | SEPARATOR
                    CI/CD                    | CI-CD                     | SEPARATOR
                    CI/CD                    | CICD                      | SEPARATOR
                    TCP/IP                   | TCP-IP                    | SEPARATOR
                    front-end                | frontend                  | SEPARATOR
                    Front end                | front-end                 | SEPARATOR
                    back-end                 | Backend                   | SEPARATOR
                    open source              | open-source               | SEPARATOR
                    e-mail                   | email                     | SEPARATOR
                    HTML 5                   | HTML5                     | SEPARATOR
                    ES-6                     | ES6                       | SEPARATOR
                    data science             | data-science              | SEPARATOR
                    mise en œuvre            | mise-en-oeuvre            | SEPARATOR
                    Base-de-données          | base de donnees           | SEPARATOR
                    Réseau                   | Réseaux                   | PLURAL
                    reseaux                  | Réseau                    | PLURAL
                    tableau                  | tableaux                  | PLURAL
                    journal                  | journaux                  | PLURAL
                    Travail                  | Travaux                   | PLURAL
                    jeu                      | jeux                      | PLURAL
                    bijou                    | bijoux                    | PLURAL
                    noyau                    | noyaux                    | PLURAL
                    base de données          | bases de données          | PLURAL
                    Bases-de-données         | base de donnée            | PLURAL
                    projet                   | projets                   | PLURAL
                    technologie              | technologies              | PLURAL
                    technology               | technologies              | PLURAL
                    query                    | queries                   | PLURAL
                    library                  | Libraries                 | PLURAL
                    class                    | classes                   | PLURAL
                    classe                   | classes                   | PLURAL
                    recherche                | recherches                | PLURAL
                    box                      | boxes                     | PLURAL
                    branch                   | branches                  | PLURAL
                    API                      | APIs                      | PLURAL
                    api                      | apis                      | PLURAL
                    log                      | logs                      | PLURAL
                    test unitaire            | tests unitaires           | PLURAL
                    unit test                | unit tests                | PLURAL
                    web service              | Web-Services              | PLURAL
                    WebService               | web-services              | PLURAL
                    container                | containers                | PLURAL
                    statistique              | Statistiques              | PLURAL
                    mathématique             | mathematiques             | PLURAL
                    système d’information    | systèmes d’information    | PLURAL
                    """)
    void twoSpellingsOfOneTermDifferByOneThing(String one, String other, Difference how) {
        assertThat(TermKey.of(one).difference(TermKey.of(other))).contains(how);
        assertThat(TermKey.of(other).difference(TermKey.of(one))).contains(how);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    javascript               | javascirpt
                    Kubernetes               | Kubernets
                    Kubernetes               | Kuberentes
                    communication            | comunication
                    développement            | dévelopement
                    développement            | develloppement
                    PostgreSQL               | PostgresSQL
                    optimisation             | optimization
                    architecture             | architecure
                    gestion de projet        | gestion de porjet
                    accessibilité            | accesibilité
                    elasticsearch            | elasticseach
                    """)
    void aLongTermIsRecognisedInSpiteOfASlip(String one, String other) {
        assertThat(TermKey.of(one).isSlipOf(TermKey.of(other), 9)).isTrue();
        assertThat(TermKey.of(other).isSlipOf(TermKey.of(one), 9)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    Java                     | JavaScript
                    C                        | C++
                    C                        | C#
                    C++                      | C#
                    F#                       | C#
                    F                        | F#
                    Vue 2                    | Vue 3
                    Vue.js 2                 | Vue.js 3
                    IPv4                     | IPv6
                    L1                       | L2
                    M1                       | M2
                    BUT1                     | BUT2
                    Semestre 1               | Semestre 2
                    Compétence 1             | Compétence 2
                    Python 2                 | Python 3
                    Python 3.1               | Python 31
                    Python 3.11              | Python 31.1
                    2024-2025                | 20242025
                    2024-2025                | 2025-2026
                    HTML4                    | HTML5
                    HTTP/1                   | HTTP/2
                    HTTP                     | HTTPS
                    http                     | https
                    CS                       | CSS
                    SM                       | SMS
                    AW                       | AWS
                    DN                       | DNS
                    sas                      | Sass
                    SCSS                     | CSS
                    SQL                      | NoSQL
                    MySQL                    | NoSQL
                    SQL                      | MySQL
                    SQLite                   | MySQL
                    React                    | Preact
                    React                    | React Native
                    Angular                  | AngularJS
                    Git                      | GitHub
                    GitHub                   | GitLab
                    Go                       | Godot
                    R                        | Rust
                    R                        | C
                    Rust                     | Ruby
                    TypeScript               | JavaScript
                    ASP.NET                  | VB.NET
                    window                   | Windows
                    rail                     | Rails
                    new                      | News
                    Swift                    | Shift
                    Dart                     | Dark
                    routing                  | routine
                    logging                  | blogging
                    hosting                  | posting
                    mission                  | émission
                    formation                | information
                    tracking                 | cracking
                    modélisation             | modernisation
                    conception               | concertation
                    production               | reproduction
                    relation                 | rotation
                    gestion                  | question
                    analyse                  | analyste
                    parsing                  | passing
                    stratégie                | strategy
                    portail                  | portal
                    Linux                    | Unix
                    Bash                     | Bach
                    Scrum                    | Scrub
                    Agile                    | Fragile
                    UML                      | XML
                    JSON                     | BSON
                    TCP                      | UDP
                    """)
    void twoTermsAreNotTakenForOne(String one, String other) {
        assertThat(TermKey.of(one).difference(TermKey.of(other))).isEqualTo(Optional.empty());
        assertThat(TermKey.of(other).difference(TermKey.of(one))).isEqualTo(Optional.empty());
        assertThat(TermKey.of(one).isSlipOf(TermKey.of(other), 9)).isFalse();
        assertThat(TermKey.of(other).isSlipOf(TermKey.of(one), 9)).isFalse();
    }
}
