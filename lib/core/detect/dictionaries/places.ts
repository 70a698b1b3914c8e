// Is a text the name of a city?
import { CITIES } from './cities.ts';
import { foldName } from './lookup.ts';

let cities: ReadonlySet<string> | undefined;
/** Words around the names of places: `New`, `Bad`, `sur Mer`, `St`. */
const AROUND =
  /^(?:new|north|south|east|west|port|lake|saint|st|bad|san|santa|sankt|los|las|la|le|les|gmina|город|г|с|м|д|п|ст|клх|к) | (?:city|town|shi|ville|county|beach|am .*|an der .*|sur .*|sous .*|do .*|de .*|del .*|della .*)$/u;

function fold(text: string): string {
  return foldName(text)
    .normalize('NFC')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** Endings of places: `Wolfenburg`, `Ashmouth`, `Rybnograd`. */
const ENDING =
  /\p{L}{3,}(?:ville|burgh|burg|berg|borough|town|ton|ford|shire|mouth|bury|chester|stad|dorp|hausen|heim|kirchen|hagen|stadt|koping|havn|grad|gorod|abad|polis|drecht|hoven|huizen|veen|wijk|град|город|бург|ськ|ск)$/u;

/** Words that are written before and after names of places only. */
const PARTS =
  /^(?:north|south|east|west|new|port|lake|saint|sainte|san|santa|sankt|sesto|settimo|quarto|borgo|villa|bad|vila|stare?|nov[ay]|velk[ey]|mal[ey]) \p{L}{3,}(?: \p{L}+)?$|\p{L}{3,} (?:sur|les|lez|la|le|en|am|an der|ob der|veneto|terme|ligure|umbro|laziale|calabro|sardo|salentino|lido|bains|mer|loire|seine)(?: \p{L}+)?$/u;

/** What a place is, before its name, in languages that write so; folded. */
const BEFORE =
  /^(?:місто|селище|смт|село|хутір|станиця|город|посел[оа]к|деревня|пгт|станица|хутор|аул|град|مدينة|قرية|بلدة|محافظة|شهر|روستا|קריית|קרית|כפר|מושב|קיבוץ|גבעת|רמת|מעלה|thanh pho|thi xa|thi tran|quan|huyen|phuong|kabupaten|kota|municipio de|commune de|gemeinde|mestna obcina|obec|opcina|koyu) \p{L}{2,}/u;
/** And after it: city, ward, county, town, village. */
const AFTER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ヶ]{1,10}(?:市|区|區|县|縣|郡|町|村|镇|鎮|乡)$|^\p{Script=Hangul}{2,5}(?:시|군|구)$/u;

export function isCity(text: string): boolean {
  cities ??= new Set(CITIES.replaceAll('\n', '').split('|'));
  const place = fold(text);
  return (
    place !== '' &&
    (cities.has(place) ||
      cities.has(place.replace(AROUND, '').trim()) ||
      ENDING.test(place) ||
      PARTS.test(place) ||
      BEFORE.test(place) ||
      AFTER.test(place))
  );
}
