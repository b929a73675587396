/** A wording: plain text where nothing is to be filled in, else a function of what it speaks of. */
export type Wording<Params> = keyof Params extends never ? string : (params: Params) => string;

/** One language's wordings for every key of a parameter map; the compiler names the keys that lack one. */
export type Dictionary<ParamsByKey> = { readonly [Key in keyof ParamsByKey]: Wording<ParamsByKey[Key]> };

/** Puts what it speaks of into a wording. The dictionary's type guarantees that `params` fits. */
export function worded<Params>(wording: string | ((params: Params) => string), params: Params): string {
  return typeof wording === 'string' ? wording : wording(params);
}
