// Places and streets by the words that only stand beside them, in languages whose places no list holds.
import { describe, expect, it } from 'vitest';
import { isCity } from '../../../lib/core/detect/dictionaries/places.ts';
import { matchAddress } from '../../../lib/core/detect/postal-address.ts';

describe('a place is told by what stands before or after its name', () => {
  it.each([
    '世田谷区',
    '北葛城郡王寺町',
    '横浜市港北区',
    '青ヶ島村',
    '昆山市',
    '崇明县',
    '수원시',
    '강남구',
    'місто Ромни',
    'селище Ворзель',
    'посёлок Лазаревское',
    'مدينة الزرقاء',
    'قرية البستان',
    'קיבוץ דגניה',
    'Thành phố Huế',
    'Kabupaten Sleman',
    'Zwijndrecht',
    'Winterswijk',
    'Veenhuizen',
  ])('%s', (place) => {
    expect(isCity(place)).toBe(true);
  });

  it.each(['新品', '在庫あり', '配送中', '재고', 'مدفوع', 'שולם', 'оплачено', 'село', 'besteld', 'obec'])(
    '%s is none',
    (word) => {
      expect(isCity(word)).toBe(false);
    },
  );
});

describe('a street is told by its word and a number', () => {
  it.each([
    'Brīvības iela 12',
    'Kalnciema iela 4-17',
    'Narva mnt 7',
    'Pikk tänav 12a',
    'Gedimino pr. 9',
    'Konstitucijos prospektas 20',
    'Mannerheimintie 5 B 12',
    'Rruga e Durrësit 14',
    'Carrer de Mallorca 401',
    '123 Đường Lê Lợi',
    '人民路A座',
    '中山北路二段三号楼',
  ])('%s', (text) => {
    expect(matchAddress(text)).toBe('yes');
  });

  it.each(['滨海路', '街舞鞋', '号码', 'iela', 'Tee 3 Uhr'])('%s is none', (text) => {
    expect(matchAddress(text)).not.toBe('yes');
  });
});
