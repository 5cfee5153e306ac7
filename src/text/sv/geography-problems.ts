import type { GeometryReason } from '../../problem/problem.ts';
import type { Format } from '../format.ts';
import type { ProblemTexts } from '../problem-texts.ts';

/** At most five of a list, and how many more there are. */
const some = (items: readonly string[], format: Format): string => {
  const shown = items.slice(0, 5);
  const more = items.length - shown.length;
  return format.list(more > 0 ? [...shown, `${format.count(more)} till`] : shown);
};

/** Why a feature is left out, and what helps. */
const leftOut: { readonly [R in GeometryReason]: string } = {
  missing: 'De saknar geometri, så det finns inget att rita. Ta bort dem eller rita in dem i kartprogrammet.',
  curve:
    'De har bågar eller ytor i rymden, som inte kan ritas här. Gör om dem till raka linjer i kartprogrammet (i QGIS: Konvertera till multipolygon).',
  invalid:
    'Deras koordinater är inga tal, ligger utanför jorden eller är för få. Rätta dem i kartprogrammet (i QGIS: Reparera geometrier).',
  otherKind: 'De är av ett annat slag än resten av lagret. Lägg dem i ett eget lager.',
  notArea: 'De är punkter eller linjer, men områden måste vara ytor. Visa dem som eget lager i stället.',
};

/** Problems of files with boundaries and other layers of a map. */
export const geographyProblems: Pick<
  ProblemTexts,
  | 'geometryLeftOut'
  | 'layersLeftOut'
  | 'noMapLayers'
  | 'noLine'
  | 'assumedProjection'
  | 'assumedCharset'
  | 'missingPart'
  | 'looseShapefile'
  | 'tooManyVertices'
  | 'areasWithoutCode'
> = {
  geometryLeftOut: {
    title: ({ count, layer }, format) =>
      `${count === 1 ? 'Ett objekt' : `${format.count(count)} objekt`} i lagret ”${layer}” visas inte`,
    advice: ({ reason }) => leftOut[reason],
  },
  layersLeftOut: {
    title: ({ names }, format) =>
      `${names.length === 1 ? 'Ett lager' : `${format.count(names.length)} lager`} visas inte`,
    advice: ({ names }, format) =>
      `De har inga punkter, linjer eller ytor som går att rita: ${some(names, format)}. Resten av filen används.`,
  },
  noMapLayers: {
    title: () => 'Filen är ett GeoPackage utan kartlager',
    advice: ({ names }, format) =>
      names.length === 0
        ? 'Exportera lagret med punkter, linjer eller ytor på nytt.'
        : `Den innehåller bara tabeller eller bilder: ${some(names, format)}. Exportera lagret med punkter, linjer eller ytor.`,
  },
  noLine: {
    title: () => 'Filen har ingen linje att följa',
    advice: ({ found }) =>
      found === ''
        ? 'Exportera vägen som en linje (LineString) i GeoJSON.'
        : `Den har bara: ${found}. Exportera vägen som en linje (LineString) i GeoJSON.`,
  },
  assumedProjection: {
    title: ({ used }) => `Filen säger inte vilket koordinatsystem den har; ${used} antas`,
    advice: () =>
      'Det stämmer med var koordinaterna ligger. Hamnar kartan fel: exportera på nytt med koordinatsystemet angivet (en .prj-fil för shape).',
  },
  assumedCharset: {
    title: ({ used }) => `Filen säger inte vilken teckenkodning den har; ${used} antas`,
    advice: () => 'Se efter att å, ä och ö är rätt. Annars: exportera på nytt med en .cpg-fil, helst i UTF-8.',
  },
  missingPart: {
    title: ({ part }) => `Arkivet saknar shapefilens del ${part}`,
    advice: ({ part }) =>
      part === '.shp'
        ? 'Utan den finns ingen geometri. Lägg alla delar (.shp, .shx, .dbf, .prj, .cpg) i samma zip-fil.'
        : 'Ytorna kan visas men har inga namn eller koder. Lägg alla delar (.shp, .shx, .dbf, .prj, .cpg) i samma zip-fil.',
  },
  looseShapefile: {
    title: () => 'Filen är bara en del av en shapefil',
    advice: () => 'Lägg alla delar (.shp, .shx, .dbf, .prj, .cpg) i en zip-fil och välj den.',
  },
  tooManyVertices: {
    title: ({ vertices }, format) => `Lagret har för många brytpunkter: ${format.count(vertices)}`,
    advice: ({ limit }, format) =>
      `Högst ${format.count(limit)} kan visas. Förenkla geometrin i kartprogrammet, eller ta med ett mindre område.`,
  },
  areasWithoutCode: {
    title: ({ count }, format) => `${count === 1 ? 'Ett område' : `${format.count(count)} områden`} saknar kod`,
    advice: () => 'De tas inte med. Fyll i koden, eller välj en annan egenskap som kod.',
  },
};
