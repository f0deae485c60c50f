export const samePlaceInColumn = 'same place in its column';
