/** What a service is called inside a sentence. */
export const services = { website: 'website', app: 'App', 'mini-program': 'mini program' } as const;
