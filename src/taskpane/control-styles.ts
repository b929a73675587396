import { makeStyles } from '@fluentui/react-components';

/**
 * What Fluent's inputs and selects need to follow a person's text size: no fixed height, and no width of their own
 * that would push a narrow pane sideways.
 */
export const useControlStyles = makeStyles({
  input: { width: '100%', minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  select: {
    width: '100%',
    minWidth: 0,
    '& select': { height: 'auto', minHeight: '32px', minWidth: 0, width: '100%' },
  },
});
