export const title = 'A filing password is not empty and holds no space';
