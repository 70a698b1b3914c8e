// What columns may hold, and by which identifiers it is rightly called. `names` are column names in nine languages, from nobody's list
// in particular; kinds that no one could tell by their values alone are asked only under such a name.

export interface Kind {
  readonly kind: string;
  /** Identifiers that name it rightly, the usual one first; empty for what is about nobody. */
  readonly is: readonly string[];
  /** Names that a schema would give the column, in en, de, fr, es, pt, it, nl, pl, sv where they differ. */
  readonly names: readonly string[];
  /** Names that say something else, of columns that hold this all the same. */
  readonly misleading?: readonly string[];
  /** Values alone do not tell. */
  readonly onlyNamed?: boolean;
  /** Found in the middle of a sentence without a keyword before it. */
  readonly inText?: boolean;
  /** Column type other than text. */
  readonly type?: 'date';
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const PERSONAL: readonly Kind[] = [
  {
    kind: 'first-name',
    is: ['FIRST_NAME', 'NAME'],
    names: words('first_name vorname prenom nombre_pila primeiro_nome nome_proprio voornaam imie fornamn givenName'),
    misleading: words('label value attr_1'),
  },
  {
    kind: 'last-name',
    is: ['LAST_NAME', 'NAME'],
    names: words('last_name nachname nom_de_famille apellidos sobrenome cognome achternaam nazwisko efternamn surname'),
    misleading: words('label value attr_2'),
  },
  {
    kind: 'full-name',
    is: ['NAME'],
    names: words(
      'full_name customer_name kundenname nom_complet nombre_completo nome_completo nominativo volledige_naam imie_i_nazwisko fullstandigt_namn',
    ),
    misleading: words('label title description'),
  },
  {
    kind: 'email',
    is: ['EMAIL_ADDRESS'],
    names: words(
      'email email_adresse courriel correo_electronico endereco_email indirizzo_email e_mailadres adres_email epost',
    ),
    misleading: words('reference username value status'),
    inText: true,
  },
  {
    kind: 'phone',
    is: ['PHONE_NUMBER'],
    names: words(
      'phone telefonnummer numero_telephone telefono_movil telefone cellulare telefoonnummer numer_telefonu mobilnummer tel_no',
    ),
    misleading: words('reference value'),
    inText: true,
  },
  {
    kind: 'street',
    is: ['ADDRESS'],
    names: words('street_address strasse rue direccion logradouro indirizzo straatnaam ulica gatuadress address_line1'),
    misleading: words('label value'),
  },
  {
    kind: 'address',
    is: ['ADDRESS'],
    names: words(
      'address anschrift adresse_postale domicilio endereco_completo indirizzo_di_casa adres adres_zamieszkania postadress',
    ),
    misleading: words('label notes'),
  },
  {
    kind: 'city',
    is: ['CITY', 'ADDRESS'],
    names: words('city wohnort ville ciudad cidade citta woonplaats miasto postort'),
  },
  {
    kind: 'zip',
    is: ['POSTAL_CODE', 'ADDRESS'],
    names: words('zip plz code_postal codigo_postal cep codice_postale postcode kod_pocztowy postnummer'),
    onlyNamed: true,
  },
  {
    kind: 'birth-date',
    is: ['DATE_OF_BIRTH'],
    names: words(
      'birth_date geburtsdatum date_de_naissance fecha_nacimiento data_nascimento data_di_nascita geboortedatum data_urodzenia fodelsedatum',
    ),
    type: 'date',
  },
  {
    kind: 'card',
    is: ['CREDIT_CARD_NUMBER'],
    names: words(
      'card_number kreditkartennummer numero_de_carte numero_tarjeta numero_cartao carta_di_credito creditcardnummer numer_karty kortnummer',
    ),
    misleading: words('order_number reference'),
    inText: true,
  },
  {
    kind: 'iban',
    is: ['IBAN', 'BANK_ACCOUNT_NUMBER'],
    names: words('iban kontoverbindung_iban iban_code numero_iban account_iban rekening_iban'),
    misleading: words('reference code'),
    inText: true,
  },
  { kind: 'bic', is: ['BIC'], names: words('bic swift_code bic_swift'), misleading: words('reference') },
  {
    kind: 'ipv4',
    is: ['IP_ADDRESS'],
    names: words('ip_address client_ip ip_adresse adresse_ip direccion_ip endereco_ip indirizzo_ip ip_adres adres_ip'),
    misleading: words('origin value'),
  },
  { kind: 'ipv6', is: ['IP_ADDRESS'], names: words('ip remote_addr ip_adress'), misleading: words('origin value') },
  {
    kind: 'mac',
    is: ['MAC_ADDRESS'],
    names: words('mac_address device_mac mac_adresse adresse_mac'),
    misleading: words('serial'),
  },
  {
    kind: 'username',
    is: ['USERNAME', 'NAME', 'FIRST_NAME', 'LAST_NAME'],
    names: words(
      'username benutzername nom_utilisateur nombre_usuario utilizador nome_utente gebruikersnaam nazwa_uzytkownika anvandarnamn',
    ),
    onlyNamed: true,
  },
  {
    kind: 'us-ssn',
    is: ['USA_SOCIAL_SECURITY_NUMBER'],
    names: words('ssn social_security_number'),
    misleading: words('reference code'),
    inText: true,
  },
  { kind: 'ca-sin', is: ['CANADA_SOCIAL_INSURANCE_NUMBER'], names: words('sin social_insurance_number nas') },
  {
    kind: 'uk-nino',
    is: ['UK_NATIONAL_INSURANCE_NUMBER'],
    names: words('nino national_insurance_number'),
    misleading: words('code'),
  },
  { kind: 'uk-nhs', is: ['UK_NHS_NUMBER', 'HEALTH_ID'], names: words('nhs_number') },
  { kind: 'de-tax', is: ['GERMANY_TAX_IDENTIFICATION_NUMBER', 'TAX_ID'], names: words('steuer_id idnr') },
  {
    kind: 'fr-nir',
    is: ['FRANCE_NATIONAL_IDENTIFICATION_NUMBER'],
    names: words('numero_securite_sociale nir'),
    misleading: words('code'),
  },
  {
    kind: 'es-dni',
    is: ['SPAIN_DNI_NUMBER', 'SPAIN_NIE_NUMBER', 'SPAIN_NIF_NUMBER', 'NATIONAL_ID', 'TAX_ID'],
    names: words('dni nif documento_identidad'),
    misleading: words('code'),
  },
  {
    kind: 'it-cf',
    is: ['ITALY_NATIONAL_IDENTIFICATION_NUMBER'],
    names: words('codice_fiscale'),
    misleading: words('code'),
  },
  { kind: 'nl-bsn', is: ['NETHERLANDS_BSN_NUMBER'], names: words('bsn burgerservicenummer') },
  { kind: 'pl-pesel', is: ['POLAND_PESEL_NUMBER'], names: words('pesel'), misleading: words('code') },
  { kind: 'se-pnr', is: ['SWEDEN_PERSONAL_NUMBER'], names: words('personnummer'), misleading: words('code') },
  { kind: 'br-cpf', is: ['BRAZIL_CPF_NUMBER'], names: words('cpf'), misleading: words('code') },
  { kind: 'br-cnpj', is: ['BRAZIL_CNPJ_NUMBER', 'TAX_ID'], names: words('cnpj'), misleading: words('code') },
  { kind: 'in-aadhaar', is: ['INDIA_AADHAAR_NUMBER'], names: words('aadhaar aadhar_number') },
  {
    kind: 'in-pan',
    is: ['INDIA_PERMANENT_ACCOUNT_NUMBER', 'TAX_ID'],
    names: words('pan_number permanent_account_number'),
    misleading: words('code'),
  },
  { kind: 'au-tfn', is: ['AUSTRALIA_TAX_FILE_NUMBER', 'TAX_ID'], names: words('tfn tax_file_number') },
  { kind: 'au-medicare', is: ['AUSTRALIA_MEDICARE_NUMBER', 'HEALTH_ID'], names: words('medicare_number') },
  {
    kind: 'us-mbi',
    is: ['USA_MEDICARE_BENEFICIARY_IDENTIFIER', 'HEALTH_ID'],
    names: words('mbi medicare_beneficiary_id'),
    misleading: words('code'),
  },
  { kind: 'mx-curp', is: ['MEXICO_CURP_NUMBER'], names: words('curp'), misleading: words('code') },
  {
    kind: 'fi-hetu',
    is: ['FINLAND_NATIONAL_IDENTIFICATION_NUMBER', 'NATIONAL_ID'],
    names: words('hetu henkilotunnus'),
    misleading: words('code'),
  },
  {
    kind: 'no-fnr',
    is: ['NORWAY_NATIONAL_IDENTIFICATION_NUMBER', 'NATIONAL_ID'],
    names: words('fodselsnummer'),
    misleading: words('code'),
  },
  { kind: 'dk-cpr', is: ['DENMARK_NATIONAL_IDENTIFICATION_NUMBER', 'NATIONAL_ID'], names: words('cpr cpr_nummer') },
  {
    kind: 'be-nrn',
    is: ['BELGIUM_NATIONAL_REGISTER_NUMBER', 'NATIONAL_ID'],
    names: words('rijksregisternummer numero_national'),
  },
  { kind: 'us-npi', is: ['USA_NATIONAL_PROVIDER_IDENTIFIER', 'HEALTH_ID'], names: words('npi') },
  {
    kind: 'passport',
    is: ['PASSPORT_NUMBER'],
    names: words(
      'passport_number reisepassnummer numero_passeport pasaporte passaporte passaporto paspoortnummer numer_paszportu passnummer',
    ),
    onlyNamed: true,
  },
  {
    kind: 'licence',
    is: ['DRIVERS_LICENSE'],
    names: words(
      'driving_licence fuehrerscheinnummer permis_de_conduire carnet_conducir carta_conducao patente_guida rijbewijs prawo_jazdy korkort',
    ),
    onlyNamed: true,
  },
  {
    kind: 'plate',
    is: ['VEHICLE_IDENTIFICATION_NUMBER', 'LICENSE_PLATE'],
    names: words('license_plate kennzeichen immatriculation matricula placa targa kenteken'),
    onlyNamed: true,
  },
  {
    kind: 'vat',
    is: ['TAX_ID'],
    names: words('vat_id ust_id numero_tva nif_iva partita_iva btw_nummer'),
    misleading: words('code'),
  },
  {
    kind: 'vin',
    is: ['VEHICLE_IDENTIFICATION_NUMBER'],
    names: words('vin fahrgestellnummer'),
    misleading: words('serial'),
  },
  { kind: 'imei', is: ['DEVICE_ID'], names: words('imei') },
  {
    kind: 'coordinates',
    is: ['COORDINATES'],
    names: words('coordinates gps_position koordinaten coordonnees coordenadas'),
    misleading: words('label'),
  },
  {
    kind: 'aws-key',
    is: ['AWS_CREDENTIALS', 'CREDENTIAL'],
    names: words('aws_access_key access_key'),
    misleading: words('value note'),
    inText: true,
  },
  {
    kind: 'private-key',
    is: ['PKCS', 'OPENSSH_PRIVATE_KEY', 'PGP_PRIVATE_KEY', 'PUTTY_PRIVATE_KEY'],
    names: words('private_key'),
    misleading: words('value blob'),
  },
  {
    kind: 'jwt',
    is: ['JSON_WEB_TOKEN', 'CREDENTIAL'],
    names: words('access_token jwt'),
    misleading: words('value'),
    inText: true,
  },
  {
    kind: 'token',
    is: ['CREDENTIAL', 'GOOGLE_CLOUD_API_KEY', 'STRIPE_CREDENTIALS'],
    names: words('api_key token'),
    misleading: words('value'),
    inText: true,
  },
  {
    kind: 'password-hash',
    is: ['PASSWORD_HASH', 'CREDENTIAL'],
    names: words('password_hash passwort mot_de_passe contrasena senha wachtwoord haslo losenord'),
    misleading: words('digest'),
  },
  {
    kind: 'connection-string',
    is: ['CREDENTIAL'],
    names: words('connection_string dsn'),
    misleading: words('url config'),
    inText: true,
  },
];

const harmless = (kind: string, names: string, misleading = ''): Kind => ({
  kind,
  is: [],
  names: words(names),
  ...(misleading === '' ? {} : { misleading: words(misleading) }),
});

export const HARMLESS: readonly Kind[] = [
  harmless('sku', 'sku artikelnummer reference_produit codigo_articulo', 'number code'),
  harmless(
    'order-no',
    'order_number bestellnummer numero_commande numero_pedido ordernummer numer_zamowienia',
    'number',
  ),
  harmless('invoice-no', 'invoice_no rechnungsnummer numero_facture numero_fattura faktura', 'number account_ref'),
  harmless('md5', 'md5 checksum pruefsumme', 'key'),
  harmless('sha1', 'commit_sha sha1', 'key'),
  harmless('sha256', 'sha256 digest', 'key'),
  harmless('version', 'version app_version', 'number host'),
  harmless('uuid', 'uuid external_id', 'person_ref'),
  harmless('ean', 'ean barcode', 'number'),
  harmless('isbn', 'isbn', 'number'),
  harmless('isbn10', 'isbn10', 'number'),
  harmless('tracking', 'tracking_code sendungsnummer numero_suivi', 'number'),
  harmless('amount', 'amount betrag montant importe valor importo bedrag kwota belopp', 'number'),
  harmless('epoch', 'created_epoch timestamp', 'number'),
  harmless('enum', 'status zustand etat estado stato stan', 'contact_type person_type'),
  harmless(
    'product',
    'product_name produktname nom_produit nombre_producto nome_produto productnaam nazwa_produktu produktnamn',
    'name title display_name',
  ),
  harmless('country', 'country land pays pais paese kraj', 'origin place'),
  harmless('country-code', 'country_code laendercode', 'code'),
  harmless('user-agent', 'user_agent browser', 'agent client'),
  harmless('review', 'review bewertung avis comentario', 'notes body'),
  harmless('prose', 'description beschreibung', 'notes'),
  harmless('rating', 'rating note_moyenne', 'score'),
  harmless('colour', 'colour farbe couleur color cor colore kleur kolor farg', 'label'),
  harmless('department', 'department abteilung service departamento reparto afdeling dzial avdelning', 'label owner'),
  harmless('path', 'file_path pfad', 'location'),
  harmless('file-name', 'file_name dateiname', 'label'),
  harmless('log', 'message log_line', 'body'),
  harmless('currency', 'currency waehrung devise moneda', 'code'),
  harmless('job', 'job_title beruf', 'label'),
  harmless('percent', 'discount_percent', 'value'),
  harmless('hex-colour', 'hex_colour', 'code'),
  harmless('slug', 'slug permalink', 'handle_ref'),
  harmless('month', 'month monat', 'label'),
  harmless('timestamp', 'created_at erstellt_am', 'value'),
  harmless('flag', 'email_sent phone_verified', 'email_opt_in address_verified'),
  harmless('phone-model', 'phone_model mobile_device_model', 'model'),
  harmless('memory-address', 'memory_address', 'pointer'),
  harmless('mime', 'mime_type', 'label'),
  harmless('language', 'language sprache langue idioma', 'label'),
  harmless('timezone', 'timezone', 'zone'),
  harmless('url', 'url link', 'source'),
  harmless('size', 'size groesse taille', 'label'),
  harmless('http', 'http_method', 'label'),
  harmless('os', 'os betriebssystem', 'label'),
  harmless('food', 'dish gericht plat', 'label title'),
  harmless('car', 'car_model', 'label name'),
  harmless('film', 'title titel titre titulo', 'name'),
  harmless('phrase', 'slogan', 'title'),
  harmless('serial', 'serial_number seriennummer', 'number'),
  harmless('ticket', 'ticket_id', 'reference'),
];
