import type { LabelParams } from './label-params';

/** Labels of the screen that stands before anybody is signed in, and of what is seen on every screen. */
export type FirstLabel = Extract<
  keyof LabelParams,
  | `sign-in.${string}`
  | 'field.required'
  | 'language.other'
  | 'waiting-for-edit'
  | 'dismiss'
  | 'environment.production-band'
  | 'pane.title'
>;
