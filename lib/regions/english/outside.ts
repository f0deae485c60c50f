export const taiwan = 'Taiwan';

export const hongKong = 'Hong Kong';

export const macao = 'Macao';
