import data from '../data/products.json';

/** A product on which a website can be filed, and what it must fulfil. */
export interface Product {
  /** The `zh` of the product type. */
  zh: string;
  en: string;
  /** Months of subscription that the filing needs. */
  months: number;
  /** Service identification numbers. */
  numbers: number;
  /** The numbers are for the whole account, not for each instance. */
  perAccount?: boolean;
  /** The months are those of the first purchase, and what is left of them does not matter. */
  firstPurchase?: boolean;
  /** The founding documents say that what is too short must be renewed first. */
  renewFirst?: boolean;
}

const byType = new Map<string, Product>(data.products.map((product) => [product.zh, product]));

/** The product of a product type; undefined for products of other providers, whose conditions are unknown. */
export function productOf(productType: string): Product | undefined {
  return byType.get(productType);
}
