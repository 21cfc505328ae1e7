export const id = 2393;
export const ids = [2393];
export const modules = {

/***/ 22393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/work-directory/stage-directory.js
var stage_directory = __webpack_require__(71570);
// EXTERNAL MODULE: ./build/actions/deploy/choose-environment.js
var choose_environment = __webpack_require__(42229);
// EXTERNAL MODULE: ./build/shared/registry/find-version.js
var find_version = __webpack_require__(55046);
// EXTERNAL MODULE: ./build/shared/registry/read-registry.js
var read_registry = __webpack_require__(41442);
// EXTERNAL MODULE: ./build/shared/registry/refuse-damaged-log.js
var refuse_damaged_log = __webpack_require__(713);
// EXTERNAL MODULE: ./build/shared/registry/state.js
var registry_state = __webpack_require__(78815);
// EXTERNAL MODULE: ./build/shared/registry/compare-versions.js
var compare_versions = __webpack_require__(18063);
// EXTERNAL MODULE: ./build/actions/deploy/verify-evaluation.js
var verify_evaluation = __webpack_require__(22644);
;// CONCATENATED MODULE: ./build/actions/deploy/version-before.js
/**
 * What a rollback goes back to: the version that served before the present one was brought forward. It walks past the rollbacks
 * of the log, so after going back from B to A the next rollback looks before A and never returns to B.
 * @param moves all moves of one stage, oldest first
 * @returns null where nothing went before
 */
function versionBefore(moves) {
    let current = moves.at(-1);
    let end = moves.length;
    while (current !== undefined) {
        const arrived = arrival(moves.slice(0, end), current.version);
        const before = moves[arrived - 1];
        if (before === undefined)
            return null;
        if (!wasGivenUp(moves, before.version))
            return before;
        current = before;
        end = arrived;
    }
    return null;
}
/** Place of the last time that the version was brought forward; where it only ever came by rollback, of its first move. */
function arrival(moves, version) {
    const forward = moves.findLastIndex((move) => move.version === version && move.cause === 'deploy');
    return forward === -1 ? moves.findIndex((move) => move.version === version) : forward;
}
/** Whether someone rolled back from the version and nobody has brought it forward since. */
function wasGivenUp(moves, version) {
    const left = moves.findLastIndex((move, place) => move.cause === 'rollback' && move.version !== version && moves[place - 1]?.version === version);
    const came = moves.findLastIndex((move) => move.version === version && move.cause === 'deploy');
    return left > came;
}

// EXTERNAL MODULE: ./build/actions/deploy/version-files.js
var version_files = __webpack_require__(97168);
;// CONCATENATED MODULE: ./build/actions/deploy/deployment.js





/** The verified files of a version: as the target keeps them, else from the registry. @throws PlatformError where neither has them whole */
async function openFiles({ ports, model, target }, entry) {
    return (await target.kept(entry)) ?? (await (0,version_files/* openFromRegistry */.P)(ports, model, entry));
}
/** The same, with its evaluation: before anything is changed. */
async function openVerified(deployment, entry) {
    const files = await openFiles(deployment, entry);
    await (0,verify_evaluation/* verifyEvaluation */.K)(files);
    deployment.ports.log.info(`Verified ${deployment.model}@v${entry.version}: its bytes are ${entry.digest}, and it passed`);
    return files;
}
/** Deletes old copies, but neither what the stage holds nor what it would go back to. */
async function tidy({ stage, target }, state) {
    const spared = [(0,registry_state/* heldByStage */.zq)(state, stage), (0,registry_state/* heldByStage */.zq)(state, stage, 1), versionBefore((0,registry_state/* stagesOf */.ZL)(state, stage))].flatMap((move) => (move === null ? [] : [move.version]));
    await target.prune(spared, (0,registry_state/* versionsOf */.x4)(state).map(({ version }) => version));
}
/** Makes the ends of one deployment, which have much in common. */
function endOf({ entry }, previous, cause) {
    return (state, verdict, { reason, compared = 0 }) => ({ state, verdict, entry, previous, cause, compared, reason });
}
/** The last moment at which stopping costs nothing. */
function stopIfCancelled({ cancel }) {
    if (cancel.signal.aborted)
        throw new errors/* CancelledError */.cc('the deployment had not begun');
}

// EXTERNAL MODULE: ./build/actions/deploy/journal.js
var deploy_journal = __webpack_require__(31657);
// EXTERNAL MODULE: ./build/shared/registry/append-entry.js
var append_entry = __webpack_require__(49769);
;// CONCATENATED MODULE: ./build/actions/deploy/record-move.js


/** Moves the stage, unless it holds the version already or is no longer where the deployment found it. */
async function recordMove({ ledger, clock }, move) {
    const { model, stage, version, digest, cause, reason } = move;
    let outcome = { state: 'recorded' };
    await (0,append_entry/* appendEntry */.D)({ ledger, clock }, model, (state) => {
        const moves = (0,registry_state/* stagesOf */.ZL)(state, stage);
        const last = moves.at(-1) ?? null;
        const hold = (0,registry_state/* activeHold */.YG)(state, stage, clock.now());
        outcome = { state: 'recorded' };
        if (last?.version === version)
            return null;
        if (moves.length !== move.after)
            outcome = { state: 'moved', by: last };
        else if (hold !== null && cause === 'deploy')
            outcome = { state: 'held', hold };
        return outcome.state === 'recorded' ? { kind: 'stage', stage, version, digest, cause, reason } : null;
    });
    return outcome;
}

;// CONCATENATED MODULE: ./build/actions/deploy/switch-version.js

/**
 * Forward, else back: the version serves and answers as it was judged, or what served before serves again.
 * @throws whatever `prepare` throws: nothing that serves was changed by then; CancelledError after going back
 */
async function switchVersion(target, next, back) {
    const prepared = await target.prepare(next);
    if (!prepared.ok)
        return { state: 'unchanged', reason: prepared.reason };
    try {
        const previous = back.to === 'nothing' ? null : back.version;
        const activated = await attempt(() => target.activate(next, previous));
        if (activated.ok)
            return { state: 'serving', compared: activated.compared, note: activated.note };
        if (!activated.changed)
            return { state: 'unchanged', reason: activated.reason };
        // The same version again: there is no other one to go back to.
        if (back.to === 'version' && back.version === next.entry.version)
            return { state: 'broken', reason: activated.reason };
        return await goBack(target, { from: next.entry.version, back, reason: activated.reason });
    }
    catch (error) {
        if (!(error instanceof errors/* CancelledError */.cc))
            throw error;
        await goBack(target, { from: next.entry.version, back, reason: error.message }).catch(() => undefined);
        throw error;
    }
}
/** Brings back what served before, through the same path as any version. */
async function goBack(target, { from, back, reason }) {
    if (back.to === 'nowhere')
        return { state: 'broken', reason: `${reason}. A rollback that fails is not rolled forward` };
    if (back.to === 'nothing') {
        const gone = await attempt(() => target.withdraw());
        return gone.ok ? { state: 'restored', reason } : { state: 'broken', reason: `${reason}; ${gone.reason}` };
    }
    const restored = await attempt(async () => {
        const files = await back.open();
        const prepared = await target.prepare(files);
        return prepared.ok ? target.activate(files, from, { uninterrupted: true }) : prepared;
    });
    return restored.ok ? { state: 'restored', reason } : { state: 'broken', reason: `${reason}; v${back.version} did not come back: ${restored.reason}` };
}
/** After the switch an error is a failed attempt, whatever it is: going back comes first. */
async function attempt(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        return { ok: false, changed: true, reason: error.message };
    }
}

;// CONCATENATED MODULE: ./build/actions/deploy/carry-out.js








/** Does what was decided, and tells the record about it where one is kept. */
async function carryOut(deployment, order) {
    const { record, stage } = deployment;
    const { files, cause, state } = order;
    const plan = { entry: files.entry, previous: (0,registry_state/* heldByStage */.zq)(state, stage), cause };
    await begin(deployment, plan);
    try {
        const ended = await moveStage(deployment, order);
        await record?.end(plan, ended);
        return ended;
    }
    catch (error) {
        // A run that was stopped, or a defect: what serves now is for the next run to find out.
        await record?.end(plan, { state: 'broken', reason: error.message });
        throw error;
    }
}
/** Who goes back is in need: that the record could not be written must not keep the bad version serving. */
async function begin({ record, ports }, plan) {
    try {
        await record?.begin(plan);
    }
    catch (error) {
        if (plan.cause === 'deploy' || error instanceof errors/* CancelledError */.cc)
            throw error;
        ports.log.warn(`going back without a record of it: ${error.message}`);
    }
}
/** Journal, switch, ledger: in this order, so that a run that dies anywhere leaves a journal which says what it was about. */
async function moveStage(deployment, order) {
    const { ports, model, stage, target } = deployment;
    const { files, cause, reason, state } = order;
    const from = (0,registry_state/* heldByStage */.zq)(state, stage)?.version ?? null;
    const back = cause === 'rollback' ? { to: 'nowhere', version: from } : await atHand(backTo(deployment, state), { ports, next: files.entry.version });
    await (0,deploy_journal/* writeJournal */.fY)(ports.files, { path: target.journal, intent: { model, stage, from, to: files.entry.version, cause, reason, after: state.last } });
    const switched = await switchVersion(target, files, back);
    if (switched.state === 'serving')
        return writeMove(deployment, { order, switched, from });
    // "Unchanged" is measured from where the run began; after a run that died, that may be half of the way.
    const settled = switched.state === 'unchanged' && order.interrupted ? await goBack(target, { from: files.entry.version, back, reason: switched.reason }) : switched;
    return failed({ order, switched: settled, from });
}
/** The way back to what the ledger says that the stage holds. */
function backTo(deployment, state) {
    const held = (0,registry_state/* heldByStage */.zq)(state, deployment.stage);
    if (held === null)
        return { to: 'nothing' };
    const entry = (0,find_version/* findVersion */.Am)(state, held.version) ?? held;
    return { to: 'version', version: held.version, open: () => openFiles(deployment, entry) };
}
/** Fetches what served before: when it is needed, the network may be gone, or the run stopped. */
async function atHand(back, { ports, next }) {
    if (back.to !== 'version' || back.version === next)
        return back;
    try {
        const files = await back.open();
        return { ...back, open: async () => files };
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        ports.log.warn(`if v${next} fails, v${back.version} can't be brought back: ${error.message}`);
        return back;
    }
}
async function writeMove(deployment, { order, switched, from }) {
    const { ports, model, target } = deployment;
    const { files, cause, reason } = order;
    const { version } = files.entry;
    const refusal = await refusalToRecord(deployment, order);
    if (refusal === null) {
        await tidy(deployment, await (0,read_registry/* readRegistry */._)(ports.ledger, model));
        return { state: 'deployed', verdict: 'pass', entry: files.entry, previous: from, cause, compared: switched.compared, reason: reason === null ? switched.note : `${reason}; ${switched.note}` };
    }
    const back = cause === 'rollback' ? { to: 'nowhere', version: from } : backTo(deployment, await (0,read_registry/* readRegistry */._)(ports.ledger, model));
    return failed({ order, switched: await goBack(target, { from: version, back, reason: refusal }), from });
}
/** Null where the ledger says that the stage holds the version now, else why it does not. */
async function refusalToRecord({ ports, model, stage }, { files, cause, reason, state }) {
    const { version, digest } = files.entry;
    const recorded = await recordMove(ports, { model, stage, version, digest, cause, reason, after: (0,registry_state/* stagesOf */.ZL)(state, stage).length }).catch((error) => error);
    if (!(recorded instanceof Error))
        return describeRefusal(recorded, stage);
    // The entry may stand in spite of the error: a write that was applied and then reported as failed.
    const now = await (0,read_registry/* readRegistry */._)(ports.ledger, model);
    return (0,registry_state/* heldByStage */.zq)(now, stage)?.version === version ? null : `v${version} served, but the registry could not be written: ${recorded.message}`;
}
function describeRefusal(recorded, stage) {
    switch (recorded.state) {
        case 'recorded': return null;
        case 'moved': return `another deployment moved ${stage} to ${recorded.by === null ? 'nothing' : `v${recorded.by.version}`} meanwhile`;
        case 'held': return `${stage} was put on hold meanwhile: ${recorded.hold.reason}`;
    }
}
function failed({ order, switched, from }) {
    const states = { unchanged: 'unchanged', restored: 'rolled-back', broken: 'broken' };
    return { state: states[switched.state], verdict: 'fail', entry: order.files.entry, previous: from, cause: order.cause, compared: 0, reason: switched.reason };
}

;// CONCATENATED MODULE: ./build/actions/deploy/bring-forward.js






/** A deployment: unless the version serves already, the stage is on hold, or the version is an older one. */
async function bringForward(deployment, { files, reason, state, unfinished, dryRun }) {
    const { ports, stage, target } = deployment;
    const { entry } = files;
    const held = (0,registry_state/* heldByStage */.zq)(state, stage);
    const end = endOf(files, held?.version ?? null, 'deploy');
    if (held?.digest === entry.digest && unfinished === null) {
        const served = await target.serves(files);
        // A run that died after the ledger was written may not have come to this.
        if (served.ok && !dryRun)
            await tidy(deployment, state);
        if (served.ok)
            return end('unchanged', 'pass', { reason: served.note, compared: served.compared });
        ports.log.warn(`${stage} should serve v${entry.version}, but: ${served.reason}`);
    }
    const hold = (0,registry_state/* activeHold */.YG)(state, stage, ports.clock.now());
    if (hold !== null) {
        const why = `${stage} is on hold since ${hold.at}${hold.until === null ? '' : ` until ${hold.until}`}: ${hold.reason}. To go on: mlops hold ${stage} --lift`;
        const undone = unfinished === null || dryRun ? null : await goBack(target, { from: unfinished.to, back: backTo(deployment, state), reason: why });
        return end(undone?.state === 'broken' ? 'broken' : 'unchanged', 'fail', { reason: undone?.state === 'broken' ? undone.reason : why });
    }
    if (held !== null && (0,compare_versions/* compareVersions */.Z)(entry.version, held.version) < 0) {
        throw new errors/* UserError */.yo(`v${entry.version} is older than v${held.version}, which ${stage} holds; to go back, ask for a rollback: mlops rollback --to ${entry.version} --reason …`);
    }
    if (dryRun)
        return end('unchanged', 'pass', { reason: `dry run: v${entry.version} would replace ${held === null ? 'nothing' : `v${held.version}`}` });
    stopIfCancelled(ports);
    return carryOut(deployment, { files, cause: 'deploy', reason, state, interrupted: unfinished !== null });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/shared/verdict/verdict.js
var verdict = __webpack_require__(65031);
;// CONCATENATED MODULE: ./build/shared/results/register-model.js


const registerResultSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('mlops/register-model/v1'),
    verdict: schemas/* enum */.k5n(verdict/* VERDICTS */.bk),
    version: schemas/* string */.YjP(),
    tag: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP(),
    reused: schemas/* boolean */.zMY(),
    /** Whether the predictions were judged a second time, and if not, why. */
    judged_again: schemas/* union */.KCZ([schemas/* literal */.euz(true), schemas/* string */.YjP()]),
    release_url: schemas/* string */.YjP().nullable(),
    location: schemas/* string */.YjP().nullable(),
    dry_run: schemas/* boolean */.zMY(),
});

// EXTERNAL MODULE: ./build/shared/statement/reference.js
var statement_reference = __webpack_require__(20867);
// EXTERNAL MODULE: ./build/actions/deploy/read-versioned-file.js
var read_versioned_file = __webpack_require__(7367);
;// CONCATENATED MODULE: ./build/actions/deploy/choose-version.js










const NUMBER = /^v?(?<number>\d+\.\d+\.\d+)$/;
/** The version that a deployment is to bring: the one named, else what register-model left, else the newest. @throws UserError */
async function chooseVersion(state, { asked, workDirectory }) {
    if (asked !== undefined)
        return namedVersion(state, asked);
    const path = (0,external_node_path_.join)((0,stage_directory/* stageDirectory */.QH)(workDirectory, 'register-model'), 'result.json');
    const registered = await (0,read_versioned_file/* readVersionedFile */.Y)(registerResultSchema, path);
    if (registered !== null && !registered.dry_run && registered.tag === `${state.model}@v${registered.version}`) {
        const entry = (0,find_version/* findVersion */.Am)(state, registered.version);
        if (entry?.digest === registered.digest)
            return entry;
        throw new errors/* UserError */.yo(`${path} names ${registered.tag}, which the registry does not hold; run register-model again, or name a version`);
    }
    const newest = (0,registry_state/* versionsOf */.x4)(state).toSorted((a, b) => (0,compare_versions/* compareVersions */.Z)(a.version, b.version)).at(-1);
    if (newest === undefined)
        throw new errors/* UserError */.yo(`${state.model} has no registered version yet; run register-model first`);
    return newest;
}
/** `1.2.3`, `v1.2.3`, `model@v1.2.3`, `model#stage`, `model#stage~1`. @throws UserError where there is no such version */
function namedVersion(state, asked) {
    const number = NUMBER.exec(asked)?.groups?.['number'];
    const reference = number === undefined ? (0,statement_reference/* withoutArtifacts */.i5)((0,statement_reference/* parseReference */.F2)(asked, state.model), asked) : { kind: 'version', model: state.model, version: number };
    if (reference.kind === 'path')
        throw new errors/* UserError */.yo(`${JSON.stringify(asked)} is a path; only a registered version can be deployed, such as ${state.model}@v1.0.0`);
    if (reference.model !== state.model)
        throw new errors/* UserError */.yo(`${JSON.stringify(asked)} names the model ${reference.model}, but mlops.yml is about ${state.model}`);
    return (0,find_version/* findRegistered */.Eu)(state, reference);
}
/** What a rollback goes back to. @throws UserError where nothing went before, or the version named is no earlier one */
function chooseEarlier(state, { stage, to }) {
    const held = (0,registry_state/* heldByStage */.zq)(state, stage);
    if (held === null)
        throw new errors/* UserError */.yo(`nothing was ever deployed to ${stage}, so there is nothing to go back from`);
    if (to === undefined) {
        const before = versionBefore((0,registry_state/* stagesOf */.ZL)(state, stage));
        if (before === null)
            throw new errors/* UserError */.yo(`nothing served in ${stage} before v${held.version}; name a version, or mend the model and deploy a new one`);
        return (0,find_version/* findVersion */.Am)(state, before.version) ?? before;
    }
    const wanted = namedVersion(state, to);
    if ((0,compare_versions/* compareVersions */.Z)(wanted.version, held.version) > 0) {
        throw new errors/* UserError */.yo(`v${wanted.version} is newer than v${held.version}, which ${stage} holds: that is no rollback; deploy it`);
    }
    return wanted;
}

// EXTERNAL MODULE: ./build/actions/deploy/place-hold.js
var place_hold = __webpack_require__(92187);
;// CONCATENATED MODULE: ./build/actions/deploy/roll-back.js






/** A rollback that was asked for: a hold, then a deployment of an earlier version. It works while the log is damaged, and from the kept copies. */
async function rollBack(deployment, { request, state, journal, unfinished, dryRun }) {
    const { ports, model, stage, target } = deployment;
    for (const { location, reason } of state.damaged)
        ports.log.warn(`the log of ${model} is damaged, and what follows rests on the rest of it: ${location}: ${reason}`);
    const held = (0,registry_state/* heldByStage */.zq)(state, stage);
    const isDone = request.once && held?.cause === 'rollback' && held.reason === request.reason;
    const to = request.to ?? (isDone ? held.version : resumedTarget({ journal, unfinished, held: held?.version ?? null }));
    const files = await openVerified(deployment, chooseEarlier(state, { stage, to }));
    const { entry } = files;
    const end = endOf(files, held?.version ?? null, 'rollback');
    if (dryRun)
        return end('unchanged', 'pass', { reason: `dry run: v${entry.version} would replace v${held?.version}, and ${stage} would be held` });
    stopIfCancelled(ports);
    // Before anything moves: a run that dies later must not let the next merge bring the bad version back.
    await (0,place_hold/* placeHold */.H)(ports, { model, stage, reason: request.reason, until: null });
    ports.log.info(`${stage} is on hold from now on: no deployment until it is lifted (mlops hold ${stage} --lift)`);
    if (held?.digest === entry.digest && unfinished === null) {
        const served = await target.serves(files);
        if (served.ok)
            await tidy(deployment, state);
        if (served.ok)
            return end('unchanged', 'pass', { reason: `${stage} is on hold; ${served.note}`, compared: served.compared });
        ports.log.warn(`${stage} should serve v${entry.version}, but: ${served.reason}`);
    }
    return carryOut(deployment, { files, cause: 'rollback', reason: request.reason, state: await (0,read_registry/* readRegistry */._)(ports.ledger, model), interrupted: unfinished !== null });
}
/** What a run that did not end says about the target of this rollback; undefined where it says nothing. */
function resumedTarget({ journal, unfinished, held }) {
    // Its run never reported an end, so this is the same rollback again, not one more.
    if (journal?.cause === 'rollback')
        return journal.to;
    // The deployment that died is the present one, though the ledger never heard of it: the way back is what the ledger says.
    return unfinished !== null && held !== null && unfinished.to !== held ? held : undefined;
}

;// CONCATENATED MODULE: ./build/actions/deploy/decide.js











/** Reads what is there, ends what an earlier run began, and does what is asked. */
async function decide(deployment, { request, workDirectory, dryRun }) {
    const { ports, model, stage, target } = deployment;
    const state = await (0,read_registry/* readRegistry */._)(ports.ledger, model);
    const journal = await (0,deploy_journal/* readJournal */.a0)(target.journal);
    if (journal !== null && (journal.model !== model || journal.stage !== stage)) {
        throw new errors/* UserError */.yo(`${target.journal}: a deployment of ${journal.model} to ${journal.stage} did not end here; end that one first, and give each environment a place of its own`);
    }
    const unfinished = journal !== null && !(0,deploy_journal/* isRecorded */.TN)(journal, state) ? journal : null;
    if (request.kind === 'rollback')
        return rollBack(deployment, { request, state, journal, unfinished, dryRun });
    (0,refuse_damaged_log/* refuseDamagedLog */.C)(state);
    // Where its hold was lifted, a person has taken over, and the way is forward.
    const isPending = unfinished?.cause === 'rollback' && (0,registry_state/* activeHold */.YG)(state, stage, ports.clock.now()) !== null;
    if (isPending && !dryRun) {
        const finished = await finishRollback(deployment, { state, unfinished });
        if (finished.state !== 'deployed')
            return finished;
        await ports.files.remove(target.journal);
        return decide(deployment, { request, workDirectory, dryRun });
    }
    const files = await openVerified(deployment, await chooseVersion(state, { asked: request.version, workDirectory }));
    return bringForward(deployment, { files, reason: request.reason, state, unfinished, dryRun });
}
/** A rollback that died is ended before anything else: putting the version back that it left would roll forward into it. */
async function finishRollback(deployment, { state, unfinished }) {
    const { ports, stage } = deployment;
    const entry = (0,find_version/* findVersion */.Am)(state, unfinished.to);
    if (entry === null)
        throw new errors/* UserError */.yo(`an earlier run was rolling ${stage} back to v${unfinished.to}, which the registry does not hold; roll back to another version`);
    ports.log.warn(`an earlier run was rolling ${stage} back to v${entry.version} and did not end; that is done first`);
    return carryOut(deployment, { files: await openVerified(deployment, entry), cause: 'rollback', reason: unfinished.reason, state, interrupted: true });
}

// EXTERNAL MODULE: ./build/actions/deploy/open-target.js + 8 modules
var open_target = __webpack_require__(59569);
// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/report/table.js + 1 modules
var table = __webpack_require__(94151);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var statement_digest = __webpack_require__(27716);
;// CONCATENATED MODULE: ./build/actions/deploy/report.js




/** The report of a deployment: what serves now and why, and what to do next. */
function deployReport(result, context) {
    const parts = [`### ${icon(result)} ${(0,report_escape/* escapeText */.X)(context.model)}: ${headline(result, context)}`, sentence(result.reason), facts(result), next(result), foot(result, context)];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** As a sentence; a reason that begins with a version or a path keeps its letter. */
function sentence(reason) {
    return `${(0,report_escape/* escapeText */.X)(/^[a-z]+ /.test(reason) ? reason.charAt(0).toUpperCase() + reason.slice(1) : reason)}.`;
}
function icon({ state, verdict }) {
    if (state === 'broken')
        return '🛑';
    return verdict === 'pass' ? '✅' : '❌';
}
/** What happened in a few plain words; also the last line of the log. */
function headline({ state, verdict, version, previous_version: previous, environment, dry_run: dryRun }, { cause }) {
    switch (state) {
        case 'deployed': return cause === 'rollback' ? `${environment} is back at v${version}` : `v${version} serves in ${environment}`;
        case 'unchanged':
            if (dryRun)
                return `dry run for ${environment}, nothing was changed`;
            return verdict === 'pass' ? `v${version} serves in ${environment} already` : `v${version} was not deployed to ${environment}`;
        case 'rolled-back': return `v${version} failed in ${environment}, ${previous === null ? 'nothing serves, as before' : `v${previous} serves again`}`;
        case 'broken': return `${environment} needs a person`;
    }
}
function facts({ version, previous_version: previous, digest, location, answers_compared: compared }) {
    const rows = [
        ['Version', `v${version} (${(0,report_escape/* codeSpan */.S)((0,statement_digest/* shortDigest */.VK)(digest))})`],
        ['Before', previous === null ? 'nothing' : `v${previous}`],
        ['Golden answers compared', (0,format/* formatCount */.B4)(compared)],
        ...(location === null ? [] : [['Where', (0,report_escape/* codeSpan */.S)(location)]]),
    ];
    return (0,table/* table */.t)(['', ''], ['left', 'left'], rows);
}
function next({ state, verdict, environment, version, previous_version: previous }) {
    if (state === 'broken')
        return `**Next:** look at what serves (${(0,report_escape/* codeSpan */.S)('mlops status')}), mend it, then run this again: it goes on from here.`;
    if (state === 'rolled-back')
        return `**Next:** find out why v${version} failed${previous === null ? '' : `; ${environment} is as it was`}, then deploy again.`;
    if (verdict === 'fail')
        return `**Next:** nothing was changed. Mend what is said above, then deploy again.`;
    return '';
}
function foot({ digest }, { time }) {
    return `<sub>${(0,format/* formatTime */.fU)(time)} · ${(0,report_escape/* codeSpan */.S)(digest)}</sub>`;
}

;// CONCATENATED MODULE: ./build/shared/results/deploy.js


const DEPLOY_STATES = ['deployed', 'unchanged', 'rolled-back', 'broken'];
const deployResultSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('mlops/deploy/v1'),
    verdict: schemas/* enum */.k5n(verdict/* VERDICTS */.bk),
    state: schemas/* enum */.k5n(DEPLOY_STATES),
    environment: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    previous_version: schemas/* string */.YjP().nullable(),
    digest: schemas/* string */.YjP(),
    location: schemas/* string */.YjP().nullable(),
    /** Golden rows whose served answers were compared; 0 with the reason in `reason` where none were. */
    answers_compared: schemas/* int */.Whr().min(0),
    reason: schemas/* string */.YjP(),
    dry_run: schemas/* boolean */.zMY(),
});

// EXTERNAL MODULE: ./build/shared/statement/json-bytes.js
var json_bytes = __webpack_require__(23520);
// EXTERNAL MODULE: ./build/shared/statement/statement.js
var statement = __webpack_require__(15251);
;// CONCATENATED MODULE: ./build/actions/deploy/write-results.js






/** What the result file says. */
function resultOf({ stage, target }, { ended, dryRun }) {
    const { entry } = ended;
    const serves = ended.state === 'deployed' || (ended.state === 'unchanged' && ended.verdict === 'pass' && !dryRun);
    return deployResultSchema.parse({
        schema: 'mlops/deploy/v1',
        verdict: ended.verdict,
        state: ended.state,
        environment: stage,
        version: entry.version,
        previous_version: ended.previous,
        digest: entry.digest,
        location: serves ? target.location(entry.version) : null,
        answers_compared: ended.compared,
        reason: ended.reason,
        dry_run: dryRun,
    });
}
/** Writes result, report and statement, and makes them visible. A dry run proves nothing, so it leaves no statement. */
async function writeResults({ ports, model }, { ended, result, writer }) {
    const at = ports.clock.now();
    const report = deployReport(result, { model, cause: ended.cause, time: at });
    const write = (name, bytes) => ports.files.replace((0,external_node_path_.join)(writer.directory, name), bytes);
    await write('result.json', (0,json_bytes/* jsonBytes */.y)(result));
    await write('report.md', Buffer.from(report));
    if (!result.dry_run) {
        const { schema: _schema, version, digest, dry_run: _dryRun, ...predicate } = result;
        const subject = [{ name: `${model}@v${version}`, digest: asDigest(digest) }];
        await write('statement.json', (0,json_bytes/* jsonBytes */.y)((0,statement/* deploymentStatement */.r2)(subject, { ...predicate, cause: ended.cause, evaluation: ended.entry.evaluation ?? null, at: at.toISOString() })));
    }
    return { result, directory: await writer.finish(), report };
}
function asDigest(text) {
    if (!isDigest(text))
        throw new RangeError(`${text} is no sha256 digest`);
    return text;
}
function isDigest(text) {
    return statement_digest/* DIGEST_PATTERN */.WA.test(text);
}

;// CONCATENATED MODULE: ./build/actions/deploy/deploy.js







/**
 * Brings a registered version to an environment and proves that it serves; on failure the version before comes back.
 * @throws UserError, FailedError, PlatformError before anything was changed
 */
async function deploy(inputs, ports) {
    const { loaded, workDirectory } = inputs;
    const request = requestOf(inputs);
    const environment = (0,choose_environment/* chooseEnvironment */.H)(loaded.config, inputs.environment);
    const writer = await (0,stage_directory/* beginStage */.am)(ports.files, { workDirectory, stage: 'deploy' });
    const target = (0,open_target/* openTarget */.A)({ ports, loaded, environment, workDirectory, wasmDirectory: inputs.wasmDirectory });
    const deployment = { ports, loaded, model: loaded.config.model, stage: environment.name, target, record: inputs.dryRun ? null : (inputs.record ?? null) };
    await target.serving();
    const release = inputs.dryRun ? null : await target.lock();
    try {
        if (!inputs.dryRun)
            await ports.ledger.settle(deployment.model);
        const ended = await decide(deployment, { request, workDirectory, dryRun: inputs.dryRun });
        if (ended.state === 'unchanged' && ended.verdict === 'pass')
            await deployment.record?.confirm(ended.entry);
        const result = resultOf(deployment, { ended, dryRun: inputs.dryRun });
        const written = await writeResults(deployment, { ended, result, writer }).catch((error) => {
            // On a full disk this line is all that tells what was done.
            ports.log.warn(`${headline(result, ended)}: ${ended.reason}`);
            throw error;
        });
        // Last of all: until here a run that is repeated finds it, and ends what this one began.
        if (!inputs.dryRun && ended.state !== 'broken')
            await cleanUp(ports, () => ports.files.remove(target.journal));
        return written;
    }
    finally {
        if (release !== null)
            await cleanUp(ports, release);
    }
}
/** What was decided and recorded stands, whether or not it can be tidied up after. */
async function cleanUp({ log }, work) {
    await work().catch((error) => log.warn(`could not tidy up, which the next run will do: ${error.message}`));
}
function requestOf({ rollback, version, to, reason, run }) {
    if (!rollback) {
        if (to !== undefined)
            throw new errors/* UserError */.yo('`to` names what to go back to; it needs `rollback`');
        return { kind: 'deploy', version, reason: reason ?? null };
    }
    if (reason === undefined || reason.trim() === '')
        throw new errors/* UserError */.yo('a rollback needs a reason: it is shown to everyone whom its hold stops');
    if (to !== undefined && version !== undefined && to !== version)
        throw new errors/* UserError */.yo(`\`version\` (${version}) and \`to\` (${to}) both say what to go back to; give one`);
    return { kind: 'rollback', to: to ?? version, reason: run === undefined ? reason : `${reason} (${run})`, once: run !== undefined };
}


/***/ }),

/***/ 92187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ placeHold)
/* harmony export */ });
/* harmony import */ var _shared_registry_append_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49769);
/* harmony import */ var _shared_registry_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78815);


/** Sets a hold; null where the very same one stands already, so that a run that is repeated writes nothing twice. */
async function placeHold({ ledger, clock }, { model, stage, reason, until }) {
    return (0,_shared_registry_append_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .appendEntry */ .D)({ ledger, clock }, model, (state) => {
        const standing = (0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_1__/* .activeHold */ .YG)(state, stage, clock.now());
        const same = standing !== null && standing.reason === reason && standing.until === until;
        return same ? null : { kind: 'hold', stage, reason, until };
    });
}


/***/ }),

/***/ 49769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ appendEntry),
/* harmony export */   S: () => (/* binding */ restsOnWholeLog)
/* harmony export */ });
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8441);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72802);
/* harmony import */ var _read_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41442);
/* harmony import */ var _refuse_damaged_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(713);





/** A lost race means that another entry was written, so this many losses are this many other writers. */
const MAX_ATTEMPTS = 1000;
/**
 * Decides on what the log says now and writes the entry after it. Where another run was first, it reads and decides again,
 * so a decision never rests on an older log than the one it is written into. No lock: each lost race is another's success.
 * @param decide the entry to write, or null where nothing is to be written
 * @returns the entry as written, or null
 * @throws PlatformError while the log is damaged, for a version or a deployment: both rest on all that went before.
 *   Going back, holding and lifting stay possible, because they are what a person in need does.
 */
async function appendEntry({ ledger, clock }, model, decide) {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const state = await (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegistry */ ._)(ledger, model);
        const wanted = await decide(state);
        if (wanted === null)
            return null;
        if (restsOnWholeLog(wanted))
            (0,_refuse_damaged_log_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseDamagedLog */ .C)(state);
        const { entry, text } = writable({ schema: 'mlops/ledger-entry/v1', ...wanted, model, at: timeAfter(state, clock.now()), previous: state.head });
        if ((await ledger.append(model, state.last + 1, text)) === 'appended')
            return entry;
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk(`the log of ${model}: others wrote to it first ${MAX_ATTEMPTS} times; run this again`);
}
/** A version or a deployment: a decision on all that went before. Going back, holding and lifting are what a person in need does. */
function restsOnWholeLog(entry) {
    return entry.kind === 'version' || (entry.kind === 'stage' && entry.cause === 'deploy');
}
/** Times strictly increase even where a clock is behind: who reads the log by time (GTO does) sees the same order. */
function timeAfter(state, now) {
    const last = state.entries.at(-1)?.entry.at;
    return new Date(Math.max(now.getTime(), last === undefined ? -Infinity : Date.parse(last) + 1)).toISOString();
}
/** What a later run would refuse to read is refused here, before it stands in the log for good. */
function writable(entry) {
    const text = `${JSON.stringify(entry, null, 2)}\n`;
    if (Buffer.byteLength(text) > _read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_BYTES */ .o)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`an entry of the log may have ${_read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_BYTES */ .o} bytes at most; give a shorter reason`);
    return { entry: (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersioned */ .r)(_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerEntrySchema */ .p, text, `the new entry of ${entry.model}`), text };
}


/***/ }),

/***/ 55046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   Eu: () => (/* binding */ findRegistered),
/* harmony export */   FU: () => (/* binding */ findReferenced)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);
/* harmony import */ var _compare_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18063);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78815);



/** Versions that an error names. */
const NAMED = 3;
/** The entry of the version; where a damaged log has lost it, the last move of a stage that names its bytes. */
function findVersion(state, version) {
    const claimed = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsOf */ .x4)(state).find((entry) => entry.version === version);
    if (claimed !== undefined)
        return claimed;
    const moves = state.entries.flatMap(({ entry }) => (entry.kind === 'stage' && entry.version === version ? [{ version, digest: entry.digest }] : []));
    return moves.at(-1) ?? null;
}
/** What a reference names; null where no such version is registered, or the stage holds none. */
function findReferenced(state, reference) {
    if (reference.kind === 'version')
        return findVersion(state, reference.version);
    const held = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .heldByStage */ .zq)(state, reference.stage, reference.back);
    return held === null ? null : (findVersion(state, held.version) ?? held);
}
/** What a reference names. @throws UserError with the versions there are */
function findRegistered(state, reference) {
    const entry = findReferenced(state, reference);
    if (entry !== null)
        return entry;
    const { model } = state;
    if (reference.kind === 'version')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${model}@v${reference.version} is not registered; ${listVersions(state)}`);
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`"${model}#${reference.stage}${reference.back === 0 ? '' : `~${reference.back}`}": the stage ${reference.stage} holds no such version`);
}
function listVersions(state) {
    const newest = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsOf */ .x4)(state).map(({ version }) => version).toSorted(_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Z).slice(-NAMED).reverse();
    return newest.length === 0 ? 'no version is' : `the newest are ${newest.map((version) => `v${version}`).join(', ')}`;
}


/***/ }),

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseDamagedLog)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/**
 * For what rests on the whole log: a version that a damaged entry claimed could be claimed a second time.
 * @throws PlatformError naming the entry and what to do
 */
function refuseDamagedLog({ model, damaged }) {
    const [first, ...others] = damaged;
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`the log of ${model} is damaged at entry ${first.position}: ${first.location}: ${first.reason}${more}. Restore it from a copy and run this again; nothing was written to the log`);
}


/***/ }),

/***/ 94151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ table)
});

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

;// CONCATENATED MODULE: ./build/shared/report/table.js

/** A GitHub-flavoured table. The cells are Markdown already: escape what comes from outside first. */
function table(head, align, rows) {
    return markdownTable([[...head], ...rows.map((row) => [...row])], { align: [...align], alignDelimiters: true, padding: true, stringLength: (cell) => [...cell].length });
}


/***/ }),

/***/ 71570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ stageDirectory),
/* harmony export */   am: () => (/* binding */ beginStage)
/* harmony export */ });
/* unused harmony export STAGES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const STAGES = (/* unused pure expression or super */ null && (['validate-data', 'train', 'evaluate-and-gate', 'register-model', 'deploy']));
/** Where a stage leaves `result.json`, `report.md`, `statement.json` and what it made. */
function stageDirectory(workDirectory, stage) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, stage);
}
/**
 * Deletes the stage's earlier results, so that a stage that ends early leaves none that look fresh,
 * and gives a folder to write the new ones in.
 */
async function beginStage(files, { workDirectory, stage }) {
    const final = stageDirectory(workDirectory, stage);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, `.${stage}.unfinished`);
    await files.remove(final);
    await files.remove(directory);
    await files.makeDirectory(directory);
    return {
        directory,
        async finish() {
            await files.rename(directory, final);
            return final;
        },
    };
}


/***/ })

};
