// SPDX-License-Identifier: EUPL-1.2

/** What went wrong, as the server told it (RFC 9457), or as the browser met it. Status 0: the server was not reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    /** What the document tells besides, e.g. both versions of a row. */
    readonly more: Record<string, unknown> = {},
  ) {
    super(detail === '' ? title : `${title}: ${detail}`);
    this.name = 'Problem';
  }

  static async of(response: Response): Promise<Problem> {
    const isProblem = (response.headers.get('Content-Type') ?? '').includes('json');
    const body: unknown = isProblem ? await response.json().catch(() => ({})) : {};
    return new Problem(response.status, text(body, 'title'), text(body, 'detail'), body as Record<string, unknown>);
  }

  /** Of what was filled in: which fields are wrong, and why. */
  get fields(): { field: string; text: string }[] {
    const fields = this.more['velden'];
    return Array.isArray(fields) ? fields.map((one: unknown) => ({ field: text(one, 'veld'), text: text(one, 'melding') })) : [];
  }

  /** Someone else changed the row meanwhile. */
  get isConflict(): boolean {
    return this.status === 409;
  }

  /** Nobody is signed in, or no longer. */
  get isSignedOut(): boolean {
    return this.status === 401;
  }
}

function text(body: unknown, key: string): string {
  const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : '';
}
