/** Dates and amounts as values, each in several spellings that mean the same. */
import fc from 'fast-check';
import { englishMonths, germanMonths, romanMonths } from '../../src/knowledge/text/calendar.js';

/** Questions that differ in nothing but how a figure is spelt. */
export interface Spellings {
  plain: string;
  other: string;
}

const pad = (number: number) => String(number).padStart(2, '0');
const shortGerman = 'Jan. Feb. Mrz. Apr. Mai Jun. Jul. Aug. Sept. Okt. Nov. Dez.'.split(' ');
const shortEnglish = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');
const markedGroups = (value: number, mark: string) => value.toLocaleString('en').replaceAll(',', mark);

/** The first of each list is how most people write it. */
function spellGermanDay(month: number, day: number): string[] {
  const name = germanMonths[month - 1] ?? '';
  return [
    ...[`${day}. ${name} 2025`, `${day}.${month}.25`, `${pad(day)}.${pad(month)}.2025`, `2025-${month}-${day}`],
    ...[`${day}. ${shortGerman[month - 1]} 2025`, `${day}. ${shortGerman[month - 1]} ’25`, `${day}.${name} 2025`],
    ...[`${pad(day)}/${pad(month)}/2025`, `2025/${pad(month)}/${pad(day)}`, `${day}. ${romanMonths[month - 1]}. 2025`],
  ];
}

function spellEnglishDay(month: number, day: number): string[] {
  const [name, short] = [englishMonths[month - 1] ?? '', shortEnglish[month - 1] ?? ''];
  const ending =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  return [
    ...[
      `${name} ${day}, 2025`,
      `${name} ${day}${ending}, 2025`,
      `${short} ${day}${ending}, 2025`,
      `${day} ${name} 2025`,
    ],
    ...[`2025-${month}-${day}`, `${short} ${day}, ’25`, ...(day > 12 ? [`${month}/${day}/2025`] : [])],
  ];
}

function spellGermanBillions(billions: number): string[] {
  const full = billions * 1e9;
  return [
    ...[
      `${billions} Milliarden Dollar`,
      `${billions} Mrd. Dollar`,
      `${billions} Mia. Dollar`,
      `${billions} Mrden Dollar`,
    ],
    ...[`${markedGroups(full, '.')} Dollar`, `${markedGroups(full, "'")} Dollar`, `${markedGroups(full, ' ')} Dollar`],
    ...[
      `${markedGroups(billions * 1000, '.')} Millionen Dollar`,
      `${billions} Mrd. US-$`,
      `${billions} Miliarden Dollar`,
    ],
    ...[`$${billions}bn`, `USD${billions}bn`, `$${billions}bln`, `US$${billions}bn`],
    ...(billions % 100 === 0
      ? [`$${billions / 1000}T`, `${String(billions / 1000).replace('.', ',')} Bio. Dollar`]
      : []),
  ];
}

function spellEnglishBillions(billions: number): string[] {
  return [
    ...[
      `$${billions} billion`,
      `$${billions}bn`,
      `$${billions}bln`,
      `USD${billions}bn`,
      `$${markedGroups(billions * 1000, ',')}m`,
    ],
    ...[
      `${billions} billion dollars`,
      `$${markedGroups(billions * 1e9, ',')}`,
      ...(billions % 100 === 0 ? [`$${billions / 1000}T`] : []),
    ],
  ];
}

function spellJobs(thousands: number): string[] {
  const value = thousands * 1000;
  return [
    `${markedGroups(value, '.')}`,
    `${markedGroups(value, "'")}`,
    `${thousands}k`,
    `${thousands} Tsd.`,
    `${markedGroups(value, ' ')}`,
  ];
}

const days = fc.tuple(fc.constantFrom(1, 1, 1, 2, 7, 9, 10), fc.constantFrom(21, 22, 23, 29, 5, 12, 3));
const billions = fc.constantFrom(500, 500, 100, 10, 19, 13, 40, 250, 600, 300, 30, 80, 7, 999);
const pick = ([templates, spelled]: [string[], string[]]) =>
  fc.tuple(fc.constantFrom(...templates), fc.constantFrom(...spelled)).map(
    ([template, other]): Spellings => ({
      plain: template.replace('X', spelled[0] ?? ''),
      other: template.replace('X', other),
    }),
  );

export function createSpellings(): fc.Arbitrary<Spellings> {
  const germanDay = ['Was geschah am X?', 'Was sagte Musk am X über das Geld?', 'Wer sprach am X über Stargate?'];
  const englishDay = ['What happened on X?', 'What did Musk say on X about the money?'];
  const germanSum = ['Wer will X investieren?', 'Wer gibt X?', 'Wozu dienen X?', 'Hat Softbank X?'];
  const englishSum = ['Who wants to invest X?', 'Who spends X on chips?', 'Does SoftBank have X?'];
  return fc.oneof(
    days.chain(([month, day]) => pick([germanDay, spellGermanDay(month, day)])),
    days.chain(([month, day]) => pick([englishDay, spellEnglishDay(month, day)])),
    billions.chain((value) => pick([germanSum, spellGermanBillions(value)])),
    billions.chain((value) => pick([englishSum, spellEnglishBillions(value)])),
    fc
      .constantFrom(100, 100, 20, 250)
      .chain((value) => pick([['X Arbeitsplätze?', 'Sollen X Jobs entstehen?'], spellJobs(value)])),
  );
}
