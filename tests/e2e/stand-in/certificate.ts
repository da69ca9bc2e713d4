import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  key: Buffer;
  cert: Buffer;
  /** Base64 of the SHA-256 of the public key, which Chromium can be told to trust. */
  fingerprint: string;
}

/** A certificate of two days for the given hosts. Needs openssl on the PATH. */
export function makeCertificate(hosts: string[]): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  const keyFile = join(folder, 'key.pem');
  const certFile = join(folder, 'cert.pem');
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const subject = ['-subj', '/CN=stand-in', '-addext', `subjectAltName=${names}`];
  try {
    execFileSync(
      'openssl',
      ['req', '-x509', ...curve, '-days', '2', ...subject, '-keyout', keyFile, '-out', certFile],
      {
        stdio: 'ignore',
      },
    );
    const cert = readFileSync(certFile);
    const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    return {
      key: readFileSync(keyFile),
      cert,
      fingerprint: createHash('sha256').update(publicKey).digest('base64'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
