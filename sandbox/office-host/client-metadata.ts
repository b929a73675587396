import { runClientScript } from './client-script';
import { createOfficeStub, requirementMatrix } from './office-stub';

/** What the client says of one of its classes: names as they stand on the wire. */
export interface ClassMetadata {
  readonly isCollection: boolean;
  /** Properties that can be loaded. */
  readonly scalars: ReadonlySet<string>;
  /** Properties that can be set. */
  readonly updateable: ReadonlySet<string>;
  readonly navigation: ReadonlySet<string>;
  /** Every quoted word with a capital in the class's own code: the wire's method names among them. */
  readonly words: ReadonlySet<string>;
  /** Event name (`onChanged`) → its number. */
  readonly events: ReadonlyMap<string, number>;
}

interface ClientPrototype {
  readonly _className?: string;
  readonly _isCollection?: boolean;
  readonly _navigationPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

const wireWord = /"(_?[A-Z]\w*)"/g;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads the metadata of every class out of the installed client, by class name (`Range`, `Worksheet` …). */
export function readClientMetadata(): Map<string, ClassMetadata> {
  const { Excel } = runClientScript(createOfficeStub(requirementMatrix).context);
  const helpers = Object.entries((Excel as unknown as { _CC: Record<string, unknown> })._CC);
  const classes = new Map<string, ClassMetadata>();
  for (const candidate of Object.values(Excel) as unknown[]) {
    if (typeof candidate !== 'function') continue;
    const prototype = candidate.prototype as ClientPrototype | undefined;
    if (prototype?._className === undefined) continue;
    const words = new Set<string>();
    const events = new Map<string, number>();
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const members = ['value', 'get', 'set'].map((part): unknown => Reflect.get(member, part));
      const source = members.map((it) => (typeof it === 'function' ? it.toString() : '')).join('\n');
      for (const [, word] of source.matchAll(wireWord)) if (word) words.add(word);
      const eventType = /eventType:\s*(\d+)/.exec(source)?.[1];
      if (/^on[A-Z]/.test(name) && eventType) events.set(name, Number(eventType));
    }
    // The client keeps some members' own code apart, as `_CC.Worksheet_ShowGridlines_Set`.
    const className = prototype._className.replace(/<.*/, '');
    for (const [name, helper] of helpers) {
      if (!name.startsWith(`${className}_`) || typeof helper !== 'function') continue;
      for (const [, word] of helper.toString().matchAll(wireWord)) if (word) words.add(word);
    }
    const scalars = prototype._scalarPropertyOriginalNames ?? [];
    classes.set(className, {
      isCollection: prototype._isCollection ?? false,
      scalars: new Set(scalars),
      updateable: new Set(scalars.filter((_, index) => prototype._scalarPropertyUpdateable?.[index])),
      navigation: new Set((prototype._navigationPropertyNames ?? []).map(pascal)),
      words,
      events,
    });
  }
  return classes;
}
