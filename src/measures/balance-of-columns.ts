import { balance } from './balance.ts';
import { balanceOfPercents } from './balance-of-percents.ts';
import type { Column, EstimateColumn } from './column.ts';

/** Which form of the balance two columns have: whole percents when either is in percent, else counts. */
export function formOf(numerator: Column, denominator: Column): 'counts' | 'percents' {
  return numerator.unit === 'percent' || denominator.unit === 'percent' ? 'percents' : 'counts';
}

/** The balance of any two columns, in the form that their units ask for. */
export function balanceOfColumns(numerator: Column, denominator: Column): EstimateColumn {
  return formOf(numerator, denominator) === 'percents'
    ? balanceOfPercents(numerator, denominator)
    : balance(numerator, denominator);
}
