import { WorkbookError } from '../workbook-model/workbook-error';
import { HostCollection, HostObject } from './host-object';
import { RichApiError, notImplemented } from './rich-api-error';
import type { ActionInfo, ArgumentInfo, QueryInfo, RequestBody, ResponseBody } from './wire';
import { ActionType, ObjectPathType } from './wire';

interface Members {
  /** Lower-case name → the wire's name, for everything that can be read. */
  readonly readable: ReadonlyMap<string, string>;
  readonly getters: ReadonlySet<string>;
  readonly setters: ReadonlySet<string>;
  /** `Id` and `_Id`, when the class has them. */
  readonly identifiers: readonly string[];
}

const membersOf = new Map<unknown, Members>();

/** The accessors of a host class; the nearest definition counts. */
function members(object: HostObject): Members {
  const known = membersOf.get(object.constructor);
  if (known) return known;
  const readable = new Map<string, string>();
  const getters = new Set<string>();
  const setters = new Set<string>();
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype && prototype !== Object.prototype) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (!/^_?[A-Z]/.test(name)) continue;
      if (descriptor.set) setters.add(name);
      if (!descriptor.get) continue;
      getters.add(name);
      if (!readable.has(name.toLowerCase())) readable.set(name.toLowerCase(), name);
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  const identifiers = ['Id', '_Id'].filter((name) => getters.has(name));
  const made: Members = { readable, getters, setters, identifiers };
  membersOf.set(object.constructor, made);
  return made;
}

/** Words that may stand for "all scalars" in a query. */
const everything = new Set(['*', '$all']);

/**
 * Carries out one batch of the rich API against host objects, by their members' names. It knows nothing of Excel.
 * An action that fails ends the batch; what was done before it stays done, as in Excel.
 */
export class Interpreter {
  private objects = new Map<number, HostObject | null>();

  constructor(
    private readonly root: HostObject,
    private readonly kept: (id: string) => HostObject,
    /** What the client makes anew by its full name. */
    private readonly services: ReadonlyMap<string, HostObject>,
  ) {}

  /** The objects of the batch that runs now. */
  get live(): Iterable<HostObject | null> {
    return this.objects.values();
  }

  execute(body: RequestBody): ResponseBody {
    this.objects = new Map();
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    let index = 0;
    try {
      for (const action of body.Actions) {
        if (action.ActionType === ActionType.Trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: this.act(action, body) ?? null });
        index++;
      }
      return { Results, TraceIds };
    } catch (error) {
      const { code, message, location, status } = asRichApiError(error);
      const Error = {
        Code: code,
        Message: message,
        Location: location,
        ActionIndex: index,
        HttpStatusCode: status,
      };
      return { Results, Error, TraceIds };
    } finally {
      this.objects = new Map();
    }
  }

  private act(action: ActionInfo, body: RequestBody): unknown {
    if (action.ActionType === ActionType.Trace || action.ActionType === ActionType.EnsureUnchanged)
      return null;
    const object = this.resolve(action.ObjectPathId, body);
    if (!object) return null;
    const args = (): unknown[] => this.args(action.ArgumentInfo, body);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identity(object);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return this.query(object, action.QueryInfo ?? {});
      case ActionType.Method: {
        const result = this.call(object, action.Name, args());
        return result instanceof HostObject ? this.identity(result) : result;
      }
      case ActionType.SetProperty:
        this.assign(object, action.Name, args()[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.assign(object, name, value);
        return null;
      default:
        throw notImplemented(`Action type ${action.ActionType}`);
    }
  }

  /** The object of a path. Paths repeat within a batch and resolving one may be the call itself: once each. */
  private resolve(id: number, body: RequestBody): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const found = this.find(id, body);
    this.objects.set(id, found);
    return found;
  }

  private find(id: number, body: RequestBody): HostObject | null {
    const path = body.ObjectPaths[id];
    if (!path) throw new RichApiError('InvalidRequest', `The object path ${id} is not in the request.`);
    if (path.ObjectPathType === ObjectPathType.NullObject) return null;
    if (path.ObjectPathType === ObjectPathType.GlobalObject) return this.root;
    if (path.ObjectPathType === ObjectPathType.ReferenceId) return this.kept(path.Name);
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId, body) : null;
    const args = this.args(path.ArgumentInfo, body);
    // Whatever is asked of a null object is a null object.
    if (!parent) {
      if (path.ParentObjectPathId) return null;
      const service = this.services.get(path.Name);
      if (path.ObjectPathType === ObjectPathType.NewObject && service) return service;
      throw notImplemented(`Object path ${path.ObjectPathType} ${path.Name}`);
    }
    const found =
      path.ObjectPathType === ObjectPathType.Method
        ? this.call(parent, path.Name, args)
        : path.ObjectPathType === ObjectPathType.Property
          ? this.read(parent, path.Name)
          : this.index(parent, args);
    if (found === null || found === undefined) return null;
    if (!(found instanceof HostObject)) throw notImplemented(`${parent.className}.${path.Name} as an object`);
    return found;
  }

  private index(parent: HostObject, args: readonly unknown[]): HostObject {
    if (!(parent instanceof HostCollection)) throw notImplemented(`${parent.className}.getItem`);
    return parent.item(args[0]);
  }

  /** Arguments with the objects they refer to, however deep these stand. */
  private args(info: ArgumentInfo | undefined, body: RequestBody): unknown[] {
    const settle = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference)) {
        return (Array.isArray(value) ? value : []).map((it: unknown, at) => settle(it, reference[at]));
      }
      if (typeof reference === 'number' && reference !== 0) return this.resolve(reference, body);
      // Cells are arrays of plain values: only objects are looked into, so that large grids are not walked.
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
      if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId), body);
      return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, settle(it, undefined)]));
    };
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, at) => settle(value, references?.[at]));
  }

  private call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const method: unknown = /^_?[A-Z]/.test(name) ? Reflect.get(object, name) : undefined;
    if (typeof method !== 'function') throw notImplemented(`${object.className}.${camel(name)}`);
    return Reflect.apply(method as (...given: unknown[]) => unknown, object, args);
  }

  private read(object: HostObject, name: string): unknown {
    if (!members(object).getters.has(name)) throw notImplemented(`${object.className}.${camel(name)}`);
    return Reflect.get(object, name);
  }

  private assign(object: HostObject, name: string, value: unknown): void {
    if (!members(object).setters.has(name))
      throw notImplemented(`Setting ${object.className}.${camel(name)}`);
    Reflect.set(object, name, value);
  }

  /** What the client needs of an object to name it again. */
  private identity(object: HostObject): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    if (object.referenceId !== undefined) value['_ReferenceId'] = object.referenceId;
    for (const name of members(object).identifiers) value[name] = Reflect.get(object, name);
    return value;
  }

  private query(object: HostObject, { Select, Expand, Top, Skip }: QueryInfo): unknown {
    const paths = [...(Select ?? []), ...(Expand ?? [])].map((path) => path.split('/'));
    return this.project(object, paths, Top, Skip);
  }

  private project(object: HostObject, paths: readonly string[][], top?: number, skip = 0): unknown {
    if (object instanceof HostCollection) {
      const own = members(object).readable;
      const scalars: Record<string, unknown> = {};
      const inner: string[][] = [];
      for (const path of paths) {
        const [head = '', ...rest] = path;
        const name = own.get(head.toLowerCase());
        if (head.toLowerCase() === 'items') {
          if (rest.length > 0) inner.push(rest);
        } else if (name !== undefined && rest.length === 0) scalars[name] = Reflect.get(object, name);
        else inner.push(path);
      }
      const items = object.items().slice(skip, top === undefined ? undefined : skip + top);
      return { ...this.identity(object), ...scalars, _Items: items.map((item) => this.project(item, inner)) };
    }
    const value = this.identity(object);
    const { readable } = members(object);
    if (paths.length === 0 || paths.some(([head = '']) => everything.has(head))) {
      for (const name of readable.values()) {
        const member: unknown = Reflect.get(object, name);
        if (!(member instanceof HostObject) && !name.startsWith('_') && !name.endsWith('OrNullObject'))
          value[name] = member;
      }
    }
    const children = new Map<string, { child: HostObject; paths: string[][] }>();
    for (const [head = '', ...rest] of paths) {
      if (everything.has(head) || head === '$none') continue;
      const name = readable.get(head.toLowerCase());
      if (name === undefined) throw notImplemented(`${object.className}.${head}`);
      const member: unknown = children.get(name)?.child ?? Reflect.get(object, name);
      if (!(member instanceof HostObject)) value[name] = member ?? null;
      else {
        const child = children.get(name) ?? { child: member, paths: [] };
        if (rest.length > 0) child.paths.push(rest);
        children.set(name, child);
      }
    }
    for (const [name, { child, paths: inner }] of children) value[name] = this.project(child, inner);
    return value;
  }
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function asRichApiError(error: unknown): RichApiError {
  if (error instanceof RichApiError) return error;
  if (error instanceof WorkbookError) return new RichApiError(error.code, error.message);
  // A fault of the emulation: its own message, so that nobody looks for it in the add-in.
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new RichApiError('GeneralException', `The sandbox's Excel failed: ${text}`);
}
