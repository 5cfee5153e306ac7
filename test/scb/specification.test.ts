import { existsSync, readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataAddress } from './ask.ts';
import { scbTables } from './tables/tables.ts';
import { smallWorld } from './small-world.ts';
import type { StandIn } from './stand-in.ts';
import { startStandIn } from './stand-in.ts';

const specification = '../shared/real/api/PxAPI-2.yml';

interface Schemas {
  readonly components: {
    readonly schemas: Record<string, { pattern?: string; properties?: Record<string, { pattern?: string }> }>;
  };
}

describe.skipIf(!existsSync(specification))('answers against the specification of PxWebApi 2', () => {
  let standIn: StandIn;
  let ajv: Ajv;

  beforeAll(async () => {
    standIn = await startStandIn({ world: smallWorld(), limits: { calls: 10_000 } });
    const read = parse(readFileSync(specification, 'utf8')) as Schemas;
    // The specification's own examples, and the service, give the time of day too, which these two patterns forbid.
    delete read.components.schemas['updated']?.pattern;
    delete read.components.schemas['Table']?.properties?.['updated']?.pattern;
    ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    // OpenAPI's own names of formats of numbers.
    ajv.addFormat('int32', true).addFormat('double', true);
    ajv.addSchema(read, 'specification');
  });
  afterAll(() => standIn.close());

  /** What is wrong with an answer, by a schema of the specification. */
  function faultsOf(schema: string, answer: unknown): unknown {
    const validate = ajv.getSchema(`specification#/components/schemas/${schema}`);
    if (!validate) throw new Error(`The specification has no ${schema}`);
    return validate(answer) ? [] : validate.errors;
  }
  const ask = async (path: string): Promise<unknown> => (await fetch(standIn.px + path)).json();

  test.each([
    ['ConfigResponse', '/config'],
    ['TablesResponse', '/tables'],
    ['TablesResponse', '/tables?query=ekonomisk&pageSize=1&lang=en'],
    ['CodelistResponse', '/codelists/vs_DeSO2025'],
    ['CodelistResponse', '/codelists/vs_RegSO2020?lang=en'],
    ['Problem', '/tables/TAB1'],
    ['Problem', '/codelists/birds'],
    ['Problem', '/tables/TAB6684/data?valueCodes[Region]=birds'],
  ])('%s: %s', async (schema, path) => {
    expect(faultsOf(schema, await ask(path))).toEqual([]);
  });

  test.each(scbTables.map(({ id }) => id))('%s: table, metadata and data', async (id) => {
    expect(faultsOf('TableResponse', await ask(`/tables/${id}`))).toEqual([]);
    expect(faultsOf('Dataset', await ask(`/tables/${id}/metadata?lang=en`))).toEqual([]);
    expect(faultsOf('Dataset', await ask(`/tables/${id}/data`))).toEqual([]);
  });

  test('data with missing cells', async () => {
    const address = dataAddress(standIn, 'TAB6684', { Region: '1480*', ContentsCode: '*', Tid: '*' });
    const data = (await (await fetch(address)).json()) as { status: unknown };
    expect(data.status).toBeDefined();
    expect(faultsOf('Dataset', data)).toEqual([]);
  });

  test('too many calls', async () => {
    standIn.setFaults([{ kind: 'tooManyCalls' }]);
    expect(faultsOf('Problem', await ask('/config'))).toEqual([]);
    standIn.setFaults([]);
  });

  test('the validator finds what is wrong', async () => {
    const data = (await ask('/tables/TAB6684/data')) as Record<string, unknown>;
    expect(faultsOf('Dataset', { ...data, size: ['1'] })).not.toEqual([]);
    expect(faultsOf('Dataset', { ...data, birds: 1 })).not.toEqual([]);
    expect(faultsOf('Problem', { status: 700 })).not.toEqual([]);
  });
});
