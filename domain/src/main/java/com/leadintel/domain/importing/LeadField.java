package com.leadintel.domain.importing;

import java.util.Arrays;
import java.util.stream.Stream;

/** What a column can mean, with the headers that say so in the languages in which lists reach us. */
public enum LeadField {
    FIRST_NAME("first name|firstname|given name|forename|fname|vorname|prénom|nombre|nome|voornaam|imię|"
            + "förnamn|fornavn"),
    LAST_NAME("last name|lastname|surname|family name|lname|nachname|familienname|nom|nom de famille|"
            + "apellido|apellidos|cognome|achternaam|sobrenome|nazwisko|efternamn|etternavn"),
    FULL_NAME("name|full name|contact|contact name|lead name|person|ansprechpartner|kontakt|nom complet|"
            + "nombre completo|nome completo|naam|contacto|referente"),
    TITLE("title|job title|position|role|function|jobtitle|titel|funktion|berufsbezeichnung|fonction|"
            + "poste|cargo|puesto|ruolo|qualifica|functie|stanowisko"),
    EMAIL("email|e-mail|email address|mail|work email|business email|e-mail-adresse|emailadresse|"
            + "courriel|adresse e-mail|correo|correo electrónico|e-mailadres|indirizzo email"),
    PHONE("phone|phone number|telephone|tel|mobile|mobile phone|cell|direct dial|work phone|telefon|"
            + "telefonnummer|mobil|handy|rufnummer|téléphone|portable|teléfono|móvil|telefono|cellulare|"
            + "telefoon|telefone|celular"),
    COMPANY("company|company name|account|account name|organization|organisation|organization name|"
            + "employer|business|firm|firma|unternehmen|firmenname|société|entreprise|empresa|compañía|"
            + "azienda|società|bedrijf|bedrijfsnaam|företag|przedsiębiorstwo"),
    WEBSITE("website|web site|url|web|homepage|domain|company website|webseite|internetseite|site web|"
            + "site internet|sitio web|página web|sito|sito web"),
    INDUSTRY("industry|sector|vertical|branche|industrie|wirtschaftszweig|secteur|secteur d'activité|"
            + "industria|settore|ramo|setor"),
    EMPLOYEES("employees|number of employees|no of employees|employee count|headcount|company size|staff|"
            + "mitarbeiter|mitarbeiterzahl|anzahl mitarbeiter|effectif|nombre d'employés|empleados|"
            + "número de empleados|dipendenti|medewerkers|funcionários"),
    ANNUAL_REVENUE("annual revenue|revenue|annual turnover|turnover|sales volume|umsatz|jahresumsatz|"
            + "chiffre d'affaires|ca|ingresos|facturación|fatturato|omzet|receita"),
    SALESFORCE_ID("salesforce id|sfdc id|salesforce lead id|sf id|lead id 18|lead id|record id|id"),
    REFERENCE("external id|reference|ref|lead id|record id|id|nummer|kennung|key"),
    SOURCE("lead source|source|channel|origin|quelle|herkunft|lead-quelle|leadquelle|kanal|origine|"
            + "origen|fuente|fonte|bron"),
    SOURCE_DETAIL("platform|campaign|campaign name|source detail|utm campaign|event name|medium|kampagne|"
            + "plattform|campagne|campaña|campagna"),
    MESSAGE("message|notes|note|comment|comments|description|remarks|notizen|bemerkung|bemerkungen|"
            + "nachricht|kommentar|remarque|commentaire|notas|comentarios|messaggio|opmerkingen");

    private final String headers;

    LeadField(String headers) {
        this.headers = headers;
    }

    /** The headers under which this field usually stands. */
    public Stream<String> headers() {
        return Arrays.stream(headers.split("\\|", -1));
    }
}
