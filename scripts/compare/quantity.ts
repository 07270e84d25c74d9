import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { number, object, text } from '../rules/json.ts';

/** A number with its UCUM unit. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

export function quantityOf(parent: unknown): Quantity | undefined {
  const quantity = object(parent, 'valueQuantity');
  const [value, unit] = [number(quantity, 'value'), text(quantity, 'code')];
  return value === undefined || unit === undefined ? undefined : { value, unit };
}

export const sayQuantity = (quantity: Quantity | undefined): string | undefined =>
  quantity && `${quantity.value} ${quantity.unit}`;

/** Whether two quantities are the same, in whatever unit, as far as the first is rounded: 6.4 mm is 6.4 mm, 0.64 cm and 6.38 mm. */
export function isSameQuantity(report: Quantity, objects: Quantity): boolean {
  const { status, toVal } =
    report.unit === objects.unit
      ? { status: 'succeeded', toVal: objects.value }
      : ucum().convertUnitTo(objects.unit, objects.value, report.unit);
  if (status !== 'succeeded' || toVal === null) return false;
  const decimals = /\.(\d+)/.exec(String(report.value))?.[1]?.length ?? 0;
  return Math.abs(report.value - toVal) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
}

let utils: ReturnType<typeof UcumLhcUtils.getInstance> | undefined;
const ucum = () => {
  utils ??= UcumLhcUtils.getInstance();
  return utils;
};
