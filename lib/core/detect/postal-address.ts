// Is a text a postal address? Words for streets in many languages beside a house number, and the forms of scripts without spaces.
import { foldName } from './dictionaries/lookup.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Last word before the end of a street in English; the long and the common short forms of the US postal service, and British ones. */
const ENGLISH = set(`
alley aly annex arcade avenue ave av bayou beach bend bluff bottom boulevard blvd branch bridge brook burg bypass camp canyon cape causeway center centre circle cir
cliff cliffs close club common corner corners course court ct courts cove covers creek crescent cres crest crossing crossroad curve dale dam divide drive dr drives drove estate
estates expressway extension fall falls ferry field fields flat flats ford forest forge fork forks fort freeway garden gardens gateway glen glens green greens grove
harbor harbors haven heights highway hwy hill hills hollow inlet island islands isle junction key keys knoll knolls lake lakes land landing lane ln light lights loaf
lock locks lodge loop mall manor meadow meadows mews mill mills mission motorway mount mountain mountains neck orchard oval overpass park parks parade parkway pkwy parkways
pass passage path pike pine pines place pl plain plains plaza point points port ports prairie radial ramp ranch rapid rapids rest ridge ridges rise river road rd roads
route row rue run shoal shoals shore shores skyway spring springs spur spurs square sq squares station stravenue stream street st streets summit terrace ter throughway
trace track trafficway trail trailer tunnel turnpike underpass union unions valley valleys viaduct view views village villages ville vista walk walks wall way ways well wells wharf yard
`);
/** First word of a street, or a word beside its name, in other languages; folded. */
const STREET_WORDS = set(`
rue avenue av ave avda avd bd blvd boulevard allee chemin ch impasse quai cours route rte square passage faubourg ruelle sentier esplanade promenade lotissement residence
calle c avenida plaza pza plza paseo po ronda carrer rambla camino carretera ctra travesia glorieta pasaje vial callejon cuesta urbanizacion acceso alameda canada via cuadra colonia privada
rua travessa praca largo estrada rodovia beco viela quinta loteamento jardim conjunto condominio sitio vila vereda favela fazenda residencial setor trecho recanto patio ladeira lagoa passarela feira morro nucleo aeroporto distrito campo colonia parque viaduto trevo estacao area chacara
viale piazza corso vicolo strada contrada borgo vico rotonda canale stretto incrocio piazzale lungomare salita
ul ulica al aleja aleje os osiedle pl plac rondo
mahallesi mah mahalle caddesi cad caddes caddess sokak sok sokagi bulvari bulvar mevkii
ulice nam namesti trida nabrezi trg ulicica utca ut utja ter koz korut setany sor
strada str bulevardul bulevard aleea calea soseaua intrarea jl jalan gang gg duong đuong pho
ул улица пр просп проспект пер переулок ш шоссе наб набережная бул бульвар б-р алл аллея пл площадь проезд тупик пр-кт линия мкр
вул вулиця пров провулок набережна площа узвіз проїзд шосе узвіз
οδος λεωφορος λεωφ πλατεια πλ παροδος
شارع طريق حي جادة خیابان كوچه کوچه بلوار ميدان میدان رحاب
רחוב רח שדרות שד סמטת סמטה דרך שביל כיכר
iela gatve prospekts bulvaris soseja aleja
tanav tn mnt puiestee pst
pr prospektas g aikste skg pl
rruga bulevardi kalea etorbidea carrer passeig placa avinguda triq sraid bothar
मार्ग गली रोड नगर चौक पथ थाना ถนน ซอย ตรอก หมู่
vej gade vagen gatan gata vei veien allé alle plads straat weg laan plein
bus postbus postfach apartado casella skrzytka postboks poste
`);
/** Endings of streets written as one word. */
const COMPOUND =
  /\p{L}{2,}(?:strasse|str|weg|allee|platz|gasse|ring|damm|ufer|steig|stieg|chaussee|promenade|markt|straat|laan|plein|gracht|kade|dreef|singel|dijk|steeg|pad|baan|hof|wal|gatan|gata|gaten|vagen|vag|veien|vegen|vej|gade|grand|torget|torg|stigen|backen|allen|alle|plads|straede|katu|tie|polku|kuja|raitti|tori|utca|koz|ulica|gasschen|winkel|park|state|oever|akker|veld|husene|haven|parken|bakken|vangen|marken|bo|dal|toften)$/u;
const EAST_ASIAN =
  /[\p{Script=Han}]{2,}(?:路|街|道|巷|弄|胡同|大厦|座|栋|楼|号|區|区|市|段)|(?:都|道|府|県|市|区|郡|町|村)[^\p{Nd}\p{P}]{0,12}\p{Nd}|丁目|番地|\p{Script=Hangul}+(?:로|길|동|가|읍|면|리|대로)\s?\p{Nd}|^\p{Nd}[\p{Nd}-]* \p{Script=Hangul}.*(?:로|길|동|읍|면|리|가)$|\p{Script=Hangul}+(?:시|도)\s\p{Script=Hangul}+(?:구|시|군)/u;
/** Street and building without a number in digits: `人民路A座`. */
const EAST_ASIAN_BUILDING = /\p{Script=Han}{1,}(?:路|街|道|巷|弄|胡同).{1,6}(?:座|栋|楼|号|室)$/u;
const PO_BOX = /^p\.? ?o\.? ?box \p{Nd}+|^psc \p{Nd}+/u;
const NUMBER = /^(?:n[o°º.]?\.?)?\p{Nd}{1,5}(?:[-/]\p{Nd}{1,5})?[a-z]?$/u;
const LONGEST = 250;
const LONGEST_EAST_ASIAN = 60;

/** `yes`: a word for a street and a number · `alike`: words and a house number, as streets without such a word are written. */
export function matchAddress(text: string): 'yes' | 'alike' | 'no' {
  if (EAST_ASIAN_BUILDING.test(text) && text.length <= LONGEST_EAST_ASIAN) return 'yes';
  if (text.length > LONGEST || !/\p{Nd}/u.test(text) || !/\p{L}{2}/u.test(text)) return 'no';
  if (EAST_ASIAN.test(text) && text.length <= LONGEST_EAST_ASIAN && !/[。！？，]/u.test(text)) return 'yes';
  const folded = foldName(text).normalize('NFC');
  if (PO_BOX.test(folded)) return 'yes';
  if (/[=<>{}@#&;_|]|\/\/|%/.test(folded) || /[.!?]$/.test(folded)) return 'no';
  const words = folded.split(/[\s,()]+|\.(?=\s|$|\p{L})/u).filter((word) => word !== '');
  if (words.length < 2 || words.length > 24) return 'no';
  const numbers = words.filter((word) => NUMBER.test(word)).length;
  if (numbers === 0 || numbers > 6) return 'no';
  const compound = words.some((word) => COMPOUND.test(word) && !/^\p{Nd}/u.test(word));
  if ((compound && isShort(words)) || words.some((word, i) => STREET_WORDS.has(word) && isBeside(words, i)))
    return 'yes';
  if (NUMBER.test(words[0] ?? '') && words.length <= 14 && words.slice(2, 6).some((word) => ENGLISH.has(word)))
    return 'yes';
  if (WITH_POSTAL_CODE.test(text)) return 'yes';
  return ALIKE.test(text) ? 'alike' : 'no';
}

/** `Salzachstraße 276`, `Am Alten Markt 12a, 10115 Berlin`: an address has few words, a sentence more. */
function isShort(words: readonly string[]): boolean {
  return words.length <= 12;
}

/** A house number stands within six words of the word for a street. */
function isBeside(words: readonly string[], at: number): boolean {
  return isShort(words) && words.slice(Math.max(0, at - 3), at + 7).some((word) => NUMBER.test(word));
}

const ALIKE =
  /^(?:[\p{L}\p{M}'’.-]+ ){0,4}(?:\p{Lo}[\p{L}\p{M}'’.-]+|\p{Lu}[\p{L}\p{M}'’.-]{2,}),? \p{Nd}{1,5}(?:[-/ ]?\p{Nd}{1,5})? ?[a-zA-Z]?(?:,.*|\s.*)?$|^\p{Nd}{1,5}[a-zA-Z]?,? (?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]+ ?){1,4}(?:,.*)?$/u;

/** Words and a house number, then a postal code and a place: `Nad Vodovodem 12/345, 100 00 Praha`. */
const WITH_POSTAL_CODE =
  /^(?:\p{Nd}{1,5}[a-zA-Z]?,? )?[\p{Lu}\p{Lo}][\p{L}\p{M}'’". -]{2,50} ?(?:\p{Nd}{1,5}\S{0,7})?,.*(?:\p{Nd}{3} ?\p{Nd}{2,4}|\p{Nd}{2}-\p{Nd}{3}|[A-Z]{1,2}\p{Nd}[A-Z\p{Nd}]? ?\p{Nd}[A-Z]{2})/u;
