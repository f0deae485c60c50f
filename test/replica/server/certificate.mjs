import selfsigned from 'selfsigned';

/** A key and certificate for this run only; browsers must be told to ignore that nobody vouches for it. */
export async function makeCertificate() {
  const { private: key, cert } = await selfsigned.generate(
    [{ name: 'commonName', value: 'beian-lens-replica' }],
    { keyType: 'ec', algorithm: 'sha256' },
  );
  return { key, cert };
}
