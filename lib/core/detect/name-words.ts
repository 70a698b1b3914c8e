// Words of column and table names that decide about a match: who is a person, what merely describes, what is harmless.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Singular forms; plurals in -s, -es, -en, -ies are folded. */
export const PERSON_WORDS = set(`
person people customer client user member employee staff worker patient doctor physician nurse actor actress author artist guest visitor contact lead
subscriber student teacher pupil parent child children guardian tenant owner holder driver passenger applicant candidate beneficiary payer payee buyer seller
sender recipient receiver consignee respondent attendee participant donor witness agent manager representative reviewer spouse mother father maiden emergency
cardholder individual citizen resident player athlete coach crew friend profile account signatory signer party supplier vendor personnel colleague director
billing shipping delivery invitee registrant borrower lender insured claimant lawyer judge prisoner voter pilot instructor supervisor founder shareholder
kunde kunden benutzer mitarbeiter mitglied ansprechpartner inhaber empfanger personal schuler lehrer mieter halter fahrer teilnehmer patienten angestellte
utilisateur personne salarie membre employe destinataire titulaire eleve enseignant conducteur adherent
cliente usuario persona empleado miembro trabajador alumno profesor titular paciente socio conductor
pessoa funcionario membro aluno professor utilizador motorista
utente dipendente membro paziente studente insegnante socio intestatario conducente
klant gebruiker persoon medewerker lid werknemer leerling leraar huurder bestuurder deelnemer
klient uzytkownik osoba pracownik czlonek pacjent student nauczyciel kierowca uczestnik
kund anvandare anstalld medlem elev larare hyresgast forare deltagare former
`);

/** After a phrase they say that the column describes the thing rather than holds it: `email_verified`, `phone_type`. */
export const DESCRIBING = set(`
id ids uuid guid at on count cnt type types kind status verified verification confirmed confirmation validated valid invalid enabled disabled sent opened clicked bounced bounce
flag optin optout opt subscribed length len size format template required allowed expires expired attempts attempt version algorithm algo policy provider
total lang language locale order index idx rank score quality category class level reason prefix suffix code codes frequency preference preferences
notification notifications setting settings consent hidden visible public exists present missing missed resets changed updated created deleted provided known
timestamp ts fk ref count interval duration limit rate iterations verifiziert gesendet typ art anzahl
model brand platform carrier operator
`);

/** Before a phrase they turn it into something else: `is_email`, `product_street`, `file_address`. */
export const LEADING = set(`
is has num n total avg max min allow allows require requires show hide can should must enable count file page table column host event tag function method
class game film movie book brand model service queue topic bucket project campaign app field currency product item sku memory virtual contract wallet
`);

/** Words that may stand beside a bare `name` without making it another thing's name. */
export const NAME_FILLERS = set(
  'full real legal display complete formatted contact primary secondary main first last new old current previous alt the of a s en de',
);

/** Endings by which compounds written as one word are recognised. */
export const ENDINGS: readonly string[] = [
  'emailaddress',
  'email',
  'firstname',
  'lastname',
  'surname',
  'fullname',
  'username',
  'phonenumber',
  'phone',
  'telefon',
  'telefonnummer',
  'password',
  'passwort',
  'passwd',
  'vorname',
  'nachname',
  'adresse',
  'geburtsdatum',
  'birthdate',
  'birthday',
  'strasse',
  'cardnumber',
  'ipaddress',
  'macaddress',
  'zipcode',
  'postcode',
  'kontonummer',
];

/** Names of things whose values look like personal numbers: only evidence that validates itself counts there. */
export const QUIET = set(`
sku isbn ean upc gtin asin mpn barcode article product item order invoice tracking parcel shipment version release build hash checksum digest etag commit sha md crc
uuid guid serial batch lot part model price amount total sum quantity qty cost fee tax rate percent score rating rank weight height width depth length size
volume duration epoch created updated modified deleted timestamp color colour farbe couleur couleurs cor colore kleur kolor farg szin barva currency locale language lang unit category status state type kind level priority
titel titre titulo titolo tytul sprache sprachen langue idioma lingua taal jezyk sprak dish food recipe gericht plat plato piatto gerecht danie
country countries land lander pays pais paises paese kraj job jobs beruf occupation profession metier profesion professione beroep zawod yrke bestellung bestellnummer commande facture pedido factura ordine fattura zamowienie zamowienia faktura auftrag artikel artikelnummer articulo articolo sendung
brand film movie book song album track genre title description subject agent useragent browser os mime url uri path slug sequence revision
`);
