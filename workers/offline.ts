import { serveOffline } from '../src/storage/offline-worker/serve-offline.ts';

serveOffline(self as unknown as ServiceWorkerGlobalScope);
