import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

/** What differs between a value and a schema of docs/contract/command-api.yaml; empty when nothing does. */
export type Check = (value: unknown) => readonly string[];

/** Checks drawn from the contract. */
export interface Contract {
  /**
   * Checks the answer of one operation.
   *
   * @throws when the contract names no JSON answer of that status for that operation
   */
  answer(operationId: string, status: number): Check;
  /** Checks a value against one of the contract's named schemas, for example `ExportedAccount`. */
  schema(name: string): Check;
  /** Names of the properties of one of the named schemas. */
  propertiesOf(name: string): readonly string[];
}

type Node = Record<string, unknown>;

/** Reads the contract; for tests of whatever speaks its answers. */
export function loadContract(): Contract {
  const file = join(__dirname, '../../docs/contract/command-api.yaml');
  const document = parse(readFileSync(file, 'utf8')) as Node;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, 'contract');

  function check(pointer: string): Check {
    const validate = ajv.getSchema(`contract#${pointer}`);
    if (validate === undefined) throw new Error(`The contract has nothing at ${pointer}`);
    return (value) => {
      if (validate(value) === true) return [];
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
    };
  }

  return {
    answer(operationId, status) {
      const [path, method] = findOperation(document, operationId);
      const base = ['paths', path, method, 'responses', String(status)];
      const response = at(document, base);
      if (response === undefined) throw new Error(`${operationId} documents no ${String(status)}`);
      const reference = response['$ref'];
      const steps = typeof reference === 'string' ? reference.replace('#/', '').split('/') : base;
      const json = [...steps, 'content', 'application/json'];
      // Some answers are shown by an example alone: then only its keys can be held against.
      const example = at(document, json)?.['example'];
      if (at(document, [...json, 'schema']) === undefined) return sameKeys(example);
      return check(`/${[...json, 'schema'].map(escape).join('/')}`);
    },
    schema: (name) => check(`/components/schemas/${name}`),
    propertiesOf: (name) => Object.keys(at(document, ['components', 'schemas', name, 'properties']) ?? {}),
  };
}

function findOperation(document: Node, operationId: string): [string, string] {
  for (const [path, methods] of Object.entries(document['paths'] as Record<string, Node>)) {
    for (const [method, operation] of Object.entries(methods)) {
      if ((operation as Node)['operationId'] === operationId) return [path, method];
    }
  }
  throw new Error(`The contract has no operation ${operationId}`);
}

function at(node: Node, steps: readonly string[]): Node | undefined {
  return steps.reduce<Node | undefined>((found, step) => found?.[step] as Node | undefined, node);
}

function escape(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function sameKeys(example: unknown): Check {
  const keys = Object.keys(example as object).sort();
  return (value) => {
    const given = typeof value === 'object' && value !== null ? Object.keys(value).sort() : [];
    return given.join() === keys.join() ? [] : [`expected the keys ${keys.join()}, found ${given.join()}`];
  };
}
