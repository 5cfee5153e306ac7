import { createPicker } from '../../geography/picking.ts';
import { decodePlaces } from '../../pack/decode-places.ts';
import type { Params } from '../../protocol/requests.ts';
import type { Task } from '../../protocol/serve.ts';
import type { MeetingPlaces, PlaceLayer } from '../../relations/meeting-places.ts';
import { meetingPlaces } from '../../relations/meeting-places.ts';
import { weighedPoint } from '../../relations/pair-geography.ts';
import { decodeText } from '../../table/decode-text.ts';
import type { InScope } from '../in-scope.ts';
import type { OpenPack } from '../open-pack.ts';
import { desoRows } from './deso-rows.ts';

/** The pack's places, then those of one's own, with their distances from the same points as on the meeting scale. */
export async function meetingPlacesAnswer(
  { a, b, level, own, ...asked }: Params<'meetingPlaces'>,
  inScope: InScope,
  task: Pick<Task, 'signal'>,
): Promise<MeetingPlaces> {
  const { pack, columns, source } = await inScope({ ...asked, level: 'deso' }, task);
  const { areas } = columns;
  const { population } = source.inputs;
  const ofPack = await packPlaces(pack);
  task.signal.throwIfAborted();
  const picker = createPicker(areas, pack.at('deso').shapes);
  return meetingPlaces({
    layers: [ofPack, ...own.layers.map((layer) => ({ ...layer, own: true }))],
    fictional: pack.manifest.fictional && ofPack.names.length > 0,
    pointA: weighedPoint(areas, population, desoRows(pack, level, a)),
    pointB: weighedPoint(areas, population, desoRows(pack, level, b)),
    isInRegion: (lon, lat) => picker.at(lon, lat) >= 0,
  });
}

const known = new WeakMap<OpenPack, Promise<PlaceLayer>>();

/** Read once for each pack, when the first question comes; not aborted with it, since the next one wants the same. */
function packPlaces(pack: OpenPack): Promise<PlaceLayer> {
  const places = known.get(pack) ?? readPlaces(pack);
  known.set(pack, places);
  places.catch(() => known.delete(pack));
  return places;
}

async function readPlaces(pack: OpenPack): Promise<PlaceLayer> {
  const file = pack.manifest.files.places;
  const places = file ? decodePlaces(decodeText(await pack.read(file, new AbortController().signal)), file.path) : [];
  return {
    own: false,
    names: places.map(({ name }) => name),
    categories: places.map(({ category }) => category),
    positions: Float64Array.from(places.flatMap(({ lon, lat }) => [lon, lat])),
  };
}
