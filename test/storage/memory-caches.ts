interface Kept {
  readonly body: ArrayBuffer;
  readonly headers: [string, string][];
}

/** Caches in memory, as a browser has them; `room` bytes at most, and every write refused where it is denied. */
export class MemoryCaches {
  readonly all = new Map<string, Map<string, Kept>>();
  room = Infinity;
  isDenied = false;

  open(name: string): Promise<Cache> {
    this.guard();
    const files = this.all.get(name) ?? new Map<string, Kept>();
    this.all.set(name, files);
    return Promise.resolve({
      put: (url: string, response: Response) => this.put(files, url, response),
      match: (url: string | Request, options?: CacheQueryOptions) => Promise.resolve(found(files, url, options)),
      keys: () => Promise.resolve([...files.keys()].map((url) => new Request(url))),
    } as Partial<Cache> as Cache);
  }

  match(url: string | Request, options: MultiCacheQueryOptions = {}): Promise<Response | undefined> {
    const names = options.cacheName === undefined ? [...this.all.keys()] : [options.cacheName];
    const hits = names.map((name) => found(this.all.get(name) ?? new Map<string, Kept>(), url, options));
    return Promise.resolve(hits.find((hit) => hit !== undefined));
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.all.has(name));
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.all.delete(name));
  }

  keys(): Promise<string[]> {
    this.guard();
    return Promise.resolve([...this.all.keys()]);
  }

  /** The same, as the type has it. */
  get storage(): CacheStorage {
    return this;
  }

  private async put(files: Map<string, Kept>, url: string, response: Response): Promise<void> {
    const body = await response.arrayBuffer();
    this.room -= body.byteLength;
    if (this.room < 0) throw new DOMException('Full', 'QuotaExceededError');
    files.set(url, { body, headers: [...response.headers] });
  }

  private guard(): void {
    if (this.isDenied) throw new DOMException('Denied', 'SecurityError');
  }
}

function found(
  files: ReadonlyMap<string, Kept>,
  asked: string | Request,
  { ignoreSearch }: CacheQueryOptions = {},
): Response | undefined {
  const url = typeof asked === 'string' ? asked : asked.url;
  const kept = files.get(ignoreSearch ? (url.split('?')[0] ?? '') : url);
  return kept && new Response(kept.body.slice(0), { headers: kept.headers });
}
