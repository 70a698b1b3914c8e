// Names in Greek, Devanagari, Arabic and Hebrew under names of columns that say nothing, and words of these languages that are none.
import { describe, expect, it } from 'vitest';
import { ColumnScanner } from '../../../lib/core/detect/column-scanner.ts';
import { matchFamilyName, matchFullName, matchGivenName } from '../../../lib/core/detect/dictionaries/people.ts';
import { textColumn } from './support.ts';

function acting(column: string, values: readonly string[]): readonly string[] {
  const scanner = new ColumnScanner({ schema: 'public', name: 't' }, textColumn(column));
  for (const value of values) scanner.add(value, 1, 'both');
  const found = scanner.finish(new Set(values).size, 0);
  return found.filter((one) => one.strength !== 'weak').map((one) => one.identifier);
}
const list = (text: string): readonly string[] => text.split(',');

describe('full names are found without a name that agrees', () => {
  it.each([
    [
      'Greek',
      'Γιώργος Παπαδόπουλος,Ελένη Χατζηνικολάου,Νίκος Καραγιάννης,Μαρία Αντωνιάδου,Κώστας Σταματάκης,Σοφία Δημητριάδη,Δημήτρης Οικονομίδης,Άννα Βλαχάκη,Θανάσης Μαυρογένης,Ειρήνη Κωνσταντινίδου',
    ],
    [
      'Hindi',
      'अमित शर्मा,प्रियंका वर्मा,राजेश कुमार यादव,सुनीता देवी,विकास गुप्ता,नेहा अग्रवाल,संजय पाटिल,कविता जोशी,अनिल मेहता,पूजा सिंह',
    ],
    [
      'Arabic',
      'محمد بن راشد,فاطمة العلي,خالد آل سعود,سارة الحداد,يوسف عبد الله,منى الخطيب,أحمد أبو خليل,ليلى حداد,عمر المصري,هدى الشامي',
    ],
  ])('%s', (_script, names) => {
    expect(acting('c1', list(names))[0]).toBe('NAME');
  });
});

it('given and family names in Devanagari are told by their sound', () => {
  expect(list('रमेश,सुनीता,दीपक,लक्ष्मी,प्रकाश,आदित्य').map(matchGivenName)).toEqual(Array(6).fill('yes'));
  expect(list('अग्रवाल,देशपांडे,रेड्डी,चौहान,मिश्रा,पटेल').map(matchFamilyName)).toEqual(Array(6).fill('yes'));
});

it('a family that is told by whose son or house one is counts as a family name', () => {
  expect(list('آل ثاني,بن لادن,أبو غزالة,בן דוד').map(matchFamilyName)).toEqual(Array(4).fill('yes'));
  expect(matchFullName('עומר בן דוד')).toBe('yes');
});

describe('words are none', () => {
  it.each([
    ['Greek', 'εκκρεμεί,πληρωμένη,ακυρώθηκε,εστάλη,νέα,κόκκινο,πράσινο,μπλε,τραπέζι,καρέκλα,ψωμί,γάλα,βιβλίο,τετράδιο'],
    ['Hindi', 'भुगतान,लंबित,रद्द,भेजा गया,सक्रिय,उत्पाद,मूल्य,मात्रा,वजन,कुर्सी,मेज,चावल,साबुन,किताब'],
    ['Arabic', 'مدفوع,ملغى,قيد الانتظار,تم الشحن,جديد,أحمر,أخضر,كرسي,طاولة,خبز,حليب,كتاب,دفتر,صابون'],
  ])('%s', (_script, words) => {
    expect(acting('c1', list(words))).toEqual([]);
  });
});

it('numbers of books are no numbers of patients, though nine of ten pass the check', () => {
  const isbn = Array.from({ length: 60 }, (_, i) => {
    const digits = [...String(300000000 + i * 7919)].map(Number);
    const check = (11 - (digits.reduce((sum, digit, at) => sum + digit * (10 - at), 0) % 11)) % 11;
    return `${digits.join('')}${check === 10 ? 'X' : check}`;
  });
  expect(isbn.some((one) => one.endsWith('X'))).toBe(true);
  expect(acting('number', isbn)).not.toContain('UK_NHS_NUMBER');
});
