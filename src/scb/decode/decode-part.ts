export { decodeAreasPart } from './decode-areas-part.ts';
export { decodeTablePart } from './decode-table-part.ts';
