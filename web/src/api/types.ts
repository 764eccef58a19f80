// SPDX-License-Identifier: EUPL-1.2
// What the server tells, by path. Rows of registers have Dutch names; files that a command wrote keep the names they have.
import type { FeatureCollection } from 'geojson';

/** Best guess with the bounds between which it lies. Null where it is unknown or may not be shown. */
export interface Interval {
  low: number;
  mid: number;
  high: number;
}

/** A file that figures were computed from. */
export interface Source {
  role: string;
  name: string;
  sha256: string;
  bytes: number;
  licence: string;
  attribution: string;
  referenceDate: string | null;
}

/** Out of what, how and by which program something was computed: passport.json. */
export interface Passport {
  kind: string;
  title: string;
  code: string;
  disclosure: string;
  seed: number;
  sources: Source[];
  parameters: Record<string, string>;
  notes: string[];
}

/** GET /v1/regios, a row. */
export interface RegionRow {
  id: string;
  naam: string;
  peildatum: string;
  eigenaar: string;
  eigenaarNaam: string;
  gedeeldMet: string[];
}

/** The base map of a region: an archive of vector tiles. */
export interface BaseMap {
  archief: string;
  zoomVan: number;
  zoomTot: number;
  west: number;
  zuid: number;
  oost: number;
  noord: number;
  bronvermelding: string;
}

/** summary.json of a region. */
export interface Summary {
  name: string;
  disclosure: string;
  date: string;
  owners: string;
  squares: number;
  inhabitants: Interval;
  placed: number;
  outside: number;
  lessSelfReliant: Interval | null;
  sites: number;
  facilities: number;
  hotspots: { hot: number; uncertain: number; concentrations: number } | null;
  notes: string[];
}

/** GET /v1/regios/{id}. */
export interface Region extends RegionRow {
  samenvatting: Summary;
  paspoort: Passport;
  kaart?: BaseMap | null;
}

/** GET /v1/plannen, a row. */
export interface PlanRow {
  id: string;
  naam: string;
  regioId: string;
  gemaaktOp: string;
  /** Id of an organisation. */
  eigenaar: string;
  eigenaarNaam: string;
}

export interface Reached {
  all: Interval;
  reached: Interval;
  share: Interval;
}

export interface PlanSite {
  letter: string;
  id: string;
  name: string;
  kind: string;
  lon: number;
  lat: number;
  tier: string;
  phase: number;
  fixed: boolean;
  area: string | null;
  residents: Interval | null;
  newlyReached: Interval | null;
  lostWithout: Interval | null;
  euroPerYear: Interval | null;
  chosenNearShare: number | null;
  /** For how many residents there is room; absent in plans of before it was told. */
  room?: number | null;
}

export interface FrontierStep {
  points: number;
  reached: number;
  bound: number;
  isPlan: boolean;
}

export interface LeftOut {
  rank: number;
  name: string;
  residents: Interval | null;
  minutes: number | null;
}

/** GET /v1/plannen/{id}: plan.json as the command wrote it; the parts that a page shows. */
export interface Plan {
  region: string;
  date: string;
  asked: { sites: number | null; limit: { minutes: number }; gradual?: boolean; robust?: boolean };
  /** What was sought: residents, less_self_reliant, both, points or euro. */
  unit: string;
  /** In that unit; of people it is compared with the total. */
  objective: number | null;
  points: number;
  optimal: boolean;
  gap: number | null;
  total: number;
  coverage: number;
  residents: Reached;
  lessSelfReliant: Reached | null;
  euroPerYear: Interval | null;
  sites: PlanSite[];
  frontier: FrontierStep[];
  leftOut: LeftOut[];
  passport: Passport;
  /** What was asked, as in the call that asked it. */
  vraag?: PlanWish;
}

/** What a plan is asked with; more than these fields, which are kept as they are. */
export interface PlanWish {
  punten?: number | null;
  dekking?: number | null;
  budgetEuro?: number | null;
  fasen?: number[] | null;
  meters?: number | null;
  minuten?: number | null;
  registerVast?: boolean | null;
  vast?: string[] | null;
  vastePlekken?: { naam: string; lon: number; lat: number }[] | null;
  verboden?: string[] | null;
}

/** POST /v1/plannen/{id}/proefopstellingen: what other open places would mean. Parts are as in a plan. */
export interface Trial {
  bereikt: Reached;
  minderZelfredzaam?: Reached | null;
  kosten?: Interval | null;
  gaten: LeftOut[];
  punten: { id: string; residents?: Interval | null; newlyReached?: Interval | null; room?: number | null }[];
}

/** What is tried: which places are open, or how many. */
export interface TrialWish {
  open?: string[];
  nieuw: { id: string; naam: string; lon: number; lat: number }[];
  minuten?: number;
  aantal?: number;
  vast?: string[];
  verboden?: string[];
}

export type TaskState = 'wacht' | 'bezig' | 'klaar' | 'mislukt' | 'gestopt';

/** GET /v1/taken/{id}. */
export interface Task {
  id: string;
  soort: 'regio' | 'plan' | 'vergelijking' | 'ophalen';
  naam: string;
  staat: TaskState;
  /** 0 to 1. */
  voortgang: number;
  stap?: string | null;
  nogSeconden?: number | null;
  /** In Dutch. */
  fout?: string | null;
  /** The same as the program tells it, in English. */
  programmaZegt?: string | null;
  resultaat?: { soort: string; id: string } | null;
  gemaaktOp: string;
  /** Of a plan and a comparison. */
  regioId?: string;
}

/** A service that the server can be asked to fetch files from: GET /v1/ophaalbronnen, a row. */
export interface FetchSource {
  soort: string;
  /** Name of its server. */
  dienst: string;
  bron: string;
  licentie: string;
}

/** A file that someone brought, or that was fetched: GET /v1/bestanden, a row. */
export interface StoredFile {
  id: string;
  naam: string;
  bytes: number;
  /** What a region can use it for; none: nothing. */
  soorten: string[];
  /** Of one that was fetched. */
  herkomst?: { bron: string; adres: string; licentie?: string | null; peildatum?: string | null; opgehaaldOp: string; taakId: string } | null;
  /** Regions that were or are made of it. */
  gebruiktVoor: { taakId: string; naam: string; bezig: boolean }[];
}

/** Who is signed in: GET /v1/ik. */
export interface Me {
  id: string;
  naam: string;
  inlognaam: string;
  organisatie: { id: string; naam: string };
  rollen: RoleName[];
  /** What this person may do, e.g. `wijzigen`. */
  rechten: string[];
}

/** POST /v1/activaties: whose account waits, and the key for the app that makes codes. */
export interface Waiting {
  inlognaam: string;
  naam: string;
  organisatie: string;
  sleutel: string;
  sleutelUri: string;
}

/** PUT /v1/activaties. */
export interface Activation {
  code: string;
  wachtwoord: string;
  eenmaligeCode: string;
  inlognaam?: string;
  naam?: string;
}

export const ORGANISATION_KINDS = ['gemeente', 'regio', 'landelijk', 'partner'] as const;

export interface Organisation {
  id: string;
  versie: number;
  naam: string;
  soort: (typeof ORGANISATION_KINDS)[number];
  code?: string | null;
}

export const ROLES = ['adviseur', 'analist', 'bestuurder', 'contactpersoon', 'beheerder'] as const;
export type RoleName = (typeof ROLES)[number];

/** GET /v1/gebruikers, a row. */
export interface User {
  id: string;
  versie: number;
  naam: string;
  inlognaam: string;
  rollen: RoleName[];
  status: 'uitgenodigd' | 'actief' | 'geblokkeerd';
  bijgewerktOp: string;
}

export const TIERS = ['informatie', 'water', 'volledig', 'coordinatie'] as const;
export const STATES = ['voorgesteld', 'afgesproken', 'ingericht', 'geoefend', 'open', 'gesloten', 'ingetrokken'] as const;

/** What someone said of a building. */
export interface Statement {
  kenmerk: string;
  waarde: string;
  gezegdDoor: string;
  gezegdOp: string;
}

/** What can be stated of a support point. */
export interface PointWish {
  naam: string;
  adres: string;
  plaats: { lon: number | null; lat: number | null };
  soort: (typeof TIERS)[number];
  status: (typeof STATES)[number];
  capaciteit?: number | null;
  sleutels: string;
  afspraak: string;
  contactrol: string;
  uitrusting: Statement[];
  geschiktheid: Statement[];
  toelichting: string;
  herkomst: string;
}

/** GET /v1/noodsteunpunten, a row: a version of a support point. */
export interface PointRow extends PointWish {
  id: string;
  versie: number;
  eigenaar: string;
  bijgewerktOp: string;
  bijgewerktDoor: string;
}

export const POINT_FORMATS = ['csv', 'geojson', 'xlsx'] as const;
export type PointFormat = (typeof POINT_FORMATS)[number];

/** POST /v1/noodsteunpunten/_importeren: how many. */
export interface ImportDone {
  toegevoegd: number;
  gewijzigd: number;
  gelijk: number;
}

export type Layer = 'vierkanten' | 'vierkanten500' | 'concentraties' | 'gebieden' | 'voorzieningen' | 'kandidaten';
export type Shapes = FeatureCollection;
