import type { FilterCriteria } from '../workbook-model/types';
import { isOn, writeXml, xmlElement, xmlElements } from './xml';

type TopBottom = 'TopItems' | 'TopPercent' | 'BottomItems' | 'BottomPercent';

const operators: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** The criteria of an `autoFilter` element by column offset. Filters by colour or icon are not read: their rows stay hidden. */
export function readCriteria(autoFilterXml: string): Map<number, FilterCriteria> {
  const criteria = new Map<number, FilterCriteria>();
  for (const { attributes, inner } of xmlElements(autoFilterXml, 'filterColumn')) {
    const one = readColumn(inner);
    if (one) criteria.set(Number(attributes['colId']), one);
  }
  return criteria;
}

function readColumn(xml: string): FilterCriteria | null {
  const filters = xmlElement(xml, 'filters');
  if (filters) {
    const values = xmlElements(filters.inner, 'filter').map((it) => it.attributes['val'] ?? '');
    const dates = xmlElements(filters.inner, 'dateGroupItem').map(({ attributes: it }) => ({
      date: ['year', 'month', 'day'].flatMap((part) => it[part]?.padStart(2, '0') ?? []).join('-'),
      specificity: capital(it['dateTimeGrouping'] ?? 'day'),
    }));
    return {
      filterOn: 'Values',
      values: [...values, ...dates, ...(isOn(filters.attributes['blank']) ? [''] : [])],
    };
  }
  const custom = xmlElement(xml, 'customFilters');
  if (custom) {
    const [first, second] = xmlElements(custom.inner, 'customFilter').map(
      ({ attributes: it }) => (operators[it['operator'] ?? 'equal'] ?? '=') + (it['val'] ?? ''),
    );
    return {
      filterOn: 'Custom',
      criterion1: first ?? '',
      ...(second === undefined ? {} : { criterion2: second }),
      operator: isOn(custom.attributes['and']) ? 'And' : 'Or',
    };
  }
  const top = xmlElement(xml, 'top10')?.attributes;
  if (top) {
    const filterOn: TopBottom = `${isOn(top['top'], true) ? 'Top' : 'Bottom'}${isOn(top['percent']) ? 'Percent' : 'Items'}`;
    return { filterOn, criterion1: top['val'] ?? '10' };
  }
  const dynamic = xmlElement(xml, 'dynamicFilter')?.attributes['type'];
  return dynamic ? { filterOn: 'Dynamic', dynamicCriteria: capital(dynamic) } : null;
}

/** An `autoFilter` element. @param hideButtons a table whose filter buttons are off */
export function writeAutoFilter(
  ref: string,
  criteria: ReadonlyMap<number, FilterCriteria>,
  hideButtons?: { readonly columns: number },
): string {
  const columns = new Set([
    ...criteria.keys(),
    ...Array.from({ length: hideButtons?.columns ?? 0 }, (_, i) => i),
  ]);
  const inner = [...columns]
    .sort((a, b) => a - b)
    .map((colId) => {
      const one = criteria.get(colId);
      return writeXml(
        'filterColumn',
        { colId, hiddenButton: hideButtons ? 1 : undefined },
        one ? writeColumn(one) : '',
      );
    });
  return writeXml('autoFilter', { ref }, inner.join(''));
}

function writeColumn(it: FilterCriteria): string {
  switch (it.filterOn) {
    case 'Values': {
      const values = it.values ?? [];
      const isBlankShown = values.includes('');
      const inner = values.map((value) => {
        if (typeof value === 'string') return value === '' ? '' : writeXml('filter', { val: value });
        const [year, month, day] = value.date.slice(0, 10).split('-').map(Number);
        const grouping = value.specificity.toLowerCase();
        return writeXml('dateGroupItem', {
          year,
          month: grouping === 'year' ? undefined : month,
          day: grouping === 'year' || grouping === 'month' ? undefined : day,
          dateTimeGrouping: grouping,
        });
      });
      return writeXml('filters', { blank: isBlankShown ? 1 : undefined }, inner.join(''));
    }
    case 'Custom': {
      const both = [it.criterion1, it.criterion2].filter((one) => one !== undefined);
      const inner = both.map((one) => {
        const [, sign = '=', val = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(one) ?? [];
        const operator = Object.entries(operators).find(([, it]) => it === sign)?.[0];
        return writeXml('customFilter', { operator: operator === 'equal' ? undefined : operator, val });
      });
      return writeXml('customFilters', { and: it.operator === 'And' ? 1 : undefined }, inner.join(''));
    }
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return writeXml('top10', {
        top: it.filterOn.startsWith('Bottom') ? 0 : undefined,
        percent: it.filterOn.endsWith('Percent') ? 1 : undefined,
        val: it.criterion1 ?? '10',
      });
    case 'Dynamic': {
      const type = it.dynamicCriteria ?? '';
      return writeXml('dynamicFilter', { type: type.charAt(0).toLowerCase() + type.slice(1) });
    }
    default:
      return '';
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
