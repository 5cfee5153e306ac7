/** How a figure of a RegSO or a municipality came about, where it is not the source's own. */
export const origin = {
  /** Beside a figure. */
  estimated: 'uppskattat',
  /** Where there is room to say how. */
  weightedMean: 'vägt medelvärde, uppskattat av Mellanrum',
  /** Over a column or a legend where some of the areas are DeSO of their own. */
  someWeighted: 'delvis vägt medelvärde, uppskattat av Mellanrum',
  coverage: (counted: string, of: string): string => `räknat på ${counted} av ${of} områden`,
  counted: (counted: string, of: string): string => `${counted} av ${of} områden`,
  /** A column that the level chosen does not have. */
  onlyAt: (levels: string): string => `Finns bara på nivån ${levels}.`,
  /** In "Så räknas det". */
  made: {
    sum: {
      formula: 'värde = summan över de DeSO som ingår',
      meaning: 'Antalen i de DeSO som ingår är hoplagda.',
    },
    counts: {
      formula: 'värde = summan av (andel · antal som andelen gäller) ÷ summan av dem som andelen gäller',
      meaning: 'Räknat ur antalen i de DeSO som ingår, inte som ett medelvärde av deras andelar.',
    },
    mean: {
      formula: 'värde = summan av (värde · invånare) ÷ summan av invånare',
      meaning:
        'Vägt medelvärde, uppskattat av Mellanrum. Datapaketet har inget värde från källan för så här stora områden.',
    },
    /** Of an income, after the words of a mean. */
    median: 'Ett medelvärde av medianer är inte områdets egen median.',
  },
};
