import type { BothLanguages } from '../../pack/pack.ts';
import type { Arrangement } from './arrange.ts';
import type { FileProposal, UnjoinedReason } from './proposal.ts';

const levels = {
  deso: { sv: 'DeSO', en: 'DeSO' },
  regso: { sv: 'RegSO', en: 'RegSO' },
  kommun: { sv: 'kommun', en: 'municipality' },
  lan: { sv: 'län', en: 'county' },
  own: { sv: 'egna områden', en: 'own areas' },
} as const;

const reasons: Readonly<Record<UnjoinedReason, BothLanguages>> = {
  otherLevel: { sv: 'av annan nivå', en: 'of another level' },
  otherDivision: { sv: 'av annan indelning', en: 'of another division' },
  outsideRegion: { sv: 'utanför regionen', en: 'outside the region' },
  unknownCode: { sv: 'med okänd kod', en: 'with an unknown code' },
  unknownName: { sv: 'med okänt namn', en: 'with an unknown name' },
  ambiguousName: { sv: 'med ett namn som flera områden har', en: 'with a name that several areas have' },
  leadingZero: { sv: 'med en kod utan inledande nolla', en: 'with a code that lacks its first zero' },
  date: { sv: 'med datum där koden skulle stå', en: 'with a date in place of the code' },
  noCode: { sv: 'utan kod', en: 'without a code' },
  duplicate: { sv: 'som är dubbletter', en: 'that are duplicates' },
};

function joined({ join, level, division }: FileProposal, target: string, byName: boolean): BothLanguages {
  const { sv, en } = levels[level.value];
  const from = division.value === '' ? '' : ` ${division.value}`;
  const to = target === '' || target === division.value ? '' : target;
  return {
    sv: `${sv}${from} kopplade på ${byName ? 'namn och kommun' : 'kod'}${to === '' ? '' : ` till ${sv} ${to}`}: ${join.matched} av ${join.areas} områden`,
    en: `${en}${from} joined by ${byName ? 'name and municipality' : 'code'}${to === '' ? '' : ` to ${en} ${to}`}: ${join.matched} of ${join.areas} areas`,
  };
}

function unused({ join }: FileProposal): BothLanguages[] {
  return join.unjoined.map(({ reason, count }) => ({
    sv: `${count} ${count === 1 ? 'område' : 'områden'} i filen ${reasons[reason].sv} används inte`,
    en: `${count} ${count === 1 ? 'area' : 'areas'} of the file ${reasons[reason].en} ${count === 1 ? 'is' : 'are'} not used`,
  }));
}

function unfolded({ columns, yearSource }: FileProposal, spans: readonly string[]): BothLanguages[] {
  const dimensions = columns.filter(({ part }) => part.value === 'dimension').map(({ header }) => header);
  const years: Readonly<Partial<Record<FileProposal['yearSource'], BothLanguages>>> = {
    headers: { sv: 'Åren står i kolumnrubrikerna', en: 'The years stand in the column headers' },
    fileName: { sv: 'Året är ur filens namn', en: 'The year is from the name of the file' },
    given: { sv: 'Året är angivet för hand', en: 'The year was given by hand' },
  };
  const year = years[yearSource];
  return [
    ...(year ? [year] : []),
    ...spans.map((span) => ({ sv: `${span} räknas som det senare året`, en: `${span} is taken as the later year` })),
    ...dimensions.map((header) => ({
      sv: `Varje kategori i ”${header}” har blivit en kolumn`,
      en: `Each category of “${header}” has become a column`,
    })),
  ];
}

function rescaled({ indicators }: FileProposal): BothLanguages[] {
  const used = indicators.filter(({ use }) => use.value.as !== 'leftOut');
  const named = (list: typeof used): string => list.map(({ title }) => title.value.sv).join(', ');
  const percents = used.filter(({ unit, written }) => unit.value === 'share' && written.value === 'percent');
  const kronor = used.filter(({ unit, written }) => unit.value === 'kSEK' && written.value === 'kronor');
  return [
    ...(percents.length === 0
      ? []
      : [{ sv: `Procent delade med 100: ${named(percents)}`, en: `Percents divided by 100: ${named(percents)}` }]),
    ...(kronor.length === 0
      ? []
      : [{ sv: `Kronor delade med 1 000: ${named(kronor)}`, en: `Kronor divided by 1,000: ${named(kronor)}` }]),
  ];
}

function zeros({ questions }: FileProposal): BothLanguages[] {
  const asked = questions.find((question) => question.kind === 'leadingZeros');
  if (asked?.answer !== true) return [];
  return [{ sv: `Inledande nolla tillagd i ${asked.count} koder`, en: `A zero put first in ${asked.count} codes` }];
}

/** What was done to a file's figures on their way into a pack, in words and in order. */
export function transformationWords(
  proposal: FileProposal,
  { figures, joined: { target } }: Arrangement,
): readonly BothLanguages[] {
  const byName = !proposal.columns.some(({ part }) => part.value === 'code');
  return [
    ...unfolded(proposal, figures.spans),
    ...zeros(proposal),
    joined(proposal, target.division, byName),
    ...unused(proposal),
    ...rescaled(proposal),
  ];
}

/** The rows' reasons, for a report in a spreadsheet. */
export function reasonWords(reason: UnjoinedReason): BothLanguages {
  return reasons[reason];
}
