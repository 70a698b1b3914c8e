// Where the sample company's customers live: names, places and formats of twelve countries.
import { faker as de } from '@faker-js/faker/locale/de';
import { faker as el } from '@faker-js/faker/locale/el';
import { faker as en } from '@faker-js/faker/locale/en_US';
import { faker as es } from '@faker-js/faker/locale/es';
import { faker as fr } from '@faker-js/faker/locale/fr';
import { faker as it } from '@faker-js/faker/locale/it';
import { faker as ja } from '@faker-js/faker/locale/ja';
import { faker as nl } from '@faker-js/faker/locale/nl';
import { faker as pl } from '@faker-js/faker/locale/pl';
import { faker as sv } from '@faker-js/faker/locale/sv';
import { faker as tr } from '@faker-js/faker/locale/tr';
import type { NationalId } from './national-ids.ts';
import * as ids from './national-ids.ts';

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly language: string;
  /** Out of 100 customers. */
  readonly share: number;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly surnames: readonly string[];
  readonly cities: readonly string[];
  readonly streets: readonly string[];
  /** `#` a digit, `@` a letter. */
  readonly postcode: string;
  readonly mobile: string;
  /** House number before the street's name. */
  readonly numberFirst: boolean;
  readonly nationalId: NationalId;
}

type Locale = Pick<typeof en, 'rawDefinitions'>;
type Names = Pick<Country, 'women' | 'men' | 'surnames'>;

/** Name lists of a faker locale; the texts are data of that library, the same for one version of it. */
function names(locale: Locale): Names {
  const { first_name, last_name } = locale.rawDefinitions.person ?? {};
  return { women: first_name?.female ?? [], men: first_name?.male ?? [], surnames: last_name?.generic ?? [] };
}

export const COUNTRIES: readonly Country[] = [
  {
    code: 'GB',
    name: 'United Kingdom',
    language: 'en',
    share: 24,
    ...names(en),
    nationalId: ids.nino,
    cities: [
      'Whitby',
      'Bristol',
      'Leeds',
      'Norwich',
      'Falmouth',
      'Edinburgh',
      'Cardiff',
      'Sheffield',
      'Lewes',
      'Durham',
      'Oban',
      'Ludlow',
    ],
    streets: [
      'Harbour Row',
      'Cooper Street',
      'Mill Lane',
      'Victoria Terrace',
      'Station Road',
      'Church Walk',
      'Orchard Close',
      'Queens Parade',
      'Tanners Yard',
      'Elm Grove',
      'Priory Gardens',
      'Quay Street',
    ],
    postcode: '@@# #@@',
    mobile: '+44 7### ######',
    numberFirst: true,
  },
  {
    code: 'US',
    name: 'United States',
    language: 'en',
    share: 18,
    ...names(en),
    nationalId: ids.ssn,
    cities: [
      'Portland',
      'Duluth',
      'Asheville',
      'Madison',
      'Tacoma',
      'Burlington',
      'Boulder',
      'Savannah',
      'Ithaca',
      'Boise',
      'Santa Fe',
      'Traverse City',
    ],
    streets: [
      'Cedar Street',
      'Lakeview Drive',
      'Old Mill Road',
      'Juniper Avenue',
      'Harbor Boulevard',
      'Maple Court',
      'Foundry Street',
      'Prairie Lane',
      'Chestnut Street',
      'Canal Road',
      'Ridge Avenue',
      'Birch Lane',
    ],
    postcode: '#####',
    mobile: '+1 (4##) 6##-####',
    numberFirst: true,
  },
  {
    code: 'DE',
    name: 'Germany',
    language: 'de',
    share: 16,
    ...names(de),
    nationalId: ids.steuerId,
    cities: [
      'Lübeck',
      'Köln',
      'München',
      'Göttingen',
      'Bremen',
      'Freiburg',
      'Dresden',
      'Würzburg',
      'Kiel',
      'Bamberg',
      'Münster',
      'Görlitz',
    ],
    streets: [
      'Lindenweg',
      'Hafenstraße',
      'Am Alten Markt',
      'Schillerstraße',
      'Gartenstraße',
      'Mühlenweg',
      'Rosengasse',
      'Bergstraße',
      'Kirchplatz',
      'Fährstraße',
      'Ahornallee',
      'Wiesengrund',
    ],
    postcode: '#####',
    mobile: '+49 15# ########',
    numberFirst: false,
  },
  {
    code: 'FR',
    name: 'France',
    language: 'fr',
    share: 9,
    ...names(fr),
    nationalId: ids.nir,
    cities: [
      'Nantes',
      'Lyon',
      'Saint-Malo',
      'Besançon',
      'Orléans',
      'La Rochelle',
      'Annecy',
      'Nîmes',
      'Quimper',
      'Dijon',
    ],
    streets: [
      'rue des Lilas',
      'rue du Port',
      'avenue Jean-Jaurès',
      'place de la République',
      'rue de l’Église',
      'chemin des Vignes',
      'quai des Brumes',
      'rue Pasteur',
      'impasse du Moulin',
      'allée des Tilleuls',
    ],
    postcode: '#####',
    mobile: '+33 6 ## ## ## ##',
    numberFirst: true,
  },
  {
    code: 'ES',
    name: 'Spain',
    language: 'es',
    share: 6,
    ...names(es),
    nationalId: ids.dni,
    cities: ['Gijón', 'Málaga', 'A Coruña', 'Cádiz', 'León', 'Santander', 'Girona', 'Logroño'],
    streets: [
      'Calle Mayor',
      'Calle del Puerto',
      'Avenida de la Constitución',
      'Plaza Nueva',
      'Calle San José',
      'Camino Real',
      'Calle de las Flores',
      'Paseo Marítimo',
    ],
    postcode: '#####',
    mobile: '+34 6## ### ###',
    numberFirst: false,
  },
  {
    code: 'IT',
    name: 'Italy',
    language: 'it',
    share: 6,
    ...names(it),
    nationalId: ids.codiceFiscale,
    cities: ['Trieste', 'Genova', 'Bologna', 'Lecce', 'Verona', 'Cefalù', 'Forlì', 'Mantova'],
    streets: [
      'Via Garibaldi',
      'Via del Porto',
      'Corso Italia',
      'Piazza Dante',
      'Via Roma',
      'Vicolo Stretto',
      'Via dei Mille',
      'Viale della Libertà',
    ],
    postcode: '#####',
    mobile: '+39 3## ### ####',
    numberFirst: false,
  },
  {
    code: 'PL',
    name: 'Poland',
    language: 'pl',
    share: 6,
    ...names(pl),
    nationalId: ids.pesel,
    cities: ['Gdańsk', 'Kraków', 'Łódź', 'Poznań', 'Toruń', 'Wrocław', 'Szczecin', 'Białystok'],
    streets: [
      'ul. Portowa',
      'ul. Długa',
      'ul. Mickiewicza',
      'ul. Ogrodowa',
      'ul. Kwiatowa',
      'ul. Młyńska',
      'al. Niepodległości',
      'ul. Słoneczna',
    ],
    postcode: '##-###',
    mobile: '+48 6## ### ###',
    numberFirst: false,
  },
  {
    code: 'SE',
    name: 'Sweden',
    language: 'sv',
    share: 5,
    ...names(sv),
    nationalId: ids.personnummer,
    cities: ['Göteborg', 'Malmö', 'Umeå', 'Visby', 'Örebro', 'Kalmar', 'Lund', 'Gävle'],
    streets: [
      'Hamngatan',
      'Skolvägen',
      'Björkgatan',
      'Södra Allén',
      'Kyrkogatan',
      'Ängsvägen',
      'Strandvägen',
      'Tallbacken',
    ],
    postcode: '### ##',
    mobile: '+46 7#-### ## ##',
    numberFirst: false,
  },
  {
    code: 'NL',
    name: 'Netherlands',
    language: 'nl',
    share: 4,
    ...names(nl),
    nationalId: ids.bsn,
    cities: ['Utrecht', 'Delft', 'Groningen', 'Haarlem', 'Leiden', 'Zwolle', 'Vlissingen', 'Breda'],
    streets: [
      'Havenkade',
      'Dorpsstraat',
      'Molenweg',
      'Lindelaan',
      'Kerkstraat',
      'Grote Markt',
      'Zeedijk',
      'Tulpstraat',
    ],
    postcode: '#### @@',
    mobile: '+31 6 ########',
    numberFirst: false,
  },
  {
    code: 'TR',
    name: 'Türkiye',
    language: 'tr',
    share: 3,
    ...names(tr),
    nationalId: ids.kimlik,
    cities: ['İzmir', 'Bursa', 'Muğla', 'Eskişehir', 'Çanakkale', 'Trabzon'],
    streets: ['Liman Caddesi', 'Çınar Sokak', 'Atatürk Bulvarı', 'Gül Sokak', 'Değirmen Yolu', 'Zeytinlik Caddesi'],
    postcode: '#####',
    mobile: '+90 53# ### ## ##',
    numberFirst: false,
  },
  {
    code: 'GR',
    name: 'Greece',
    language: 'el',
    share: 2,
    ...names(el),
    nationalId: ids.afm,
    cities: ['Πάτρα', 'Βόλος', 'Χανιά', 'Καβάλα', 'Θεσσαλονίκη', 'Ναύπλιο'],
    streets: ['Λιμένος', 'Ερμού', 'Αγίου Νικολάου', 'Ελευθερίας', 'Παπαδιαμάντη', 'Κοραή'],
    postcode: '### ##',
    mobile: '+30 69########',
    numberFirst: false,
  },
  {
    code: 'JP',
    name: 'Japan',
    language: 'ja',
    share: 1,
    ...names(ja),
    nationalId: ids.myNumber,
    cities: ['金沢市', '函館市', '神戸市', '松本市', '鎌倉市', '長崎市'],
    streets: ['本町', '港町', '緑が丘', '中央通り', '桜台', '元町'],
    postcode: '###-####',
    mobile: '+81 90-####-####',
    numberFirst: false,
  },
];
