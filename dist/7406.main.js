export const id = 7406;
export const ids = [7406,1442];
export const modules = {

/***/ 16110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ directoryLedger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _registry_read_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41442);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17090);
/* harmony import */ var _registry_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23156);






const ENTRY_NAME = /^(?!0+\.)\d{6}\.json$/;
const LAST_POSITION = 999_999;
/** Entries read at a time: a long log must not use up the open files of the process. */
const AT_ONCE = 32;
/** A log as numbered files in a folder of the registry. What has another name there is not ours and is ignored. */
function directoryLedger(root, files) {
    return {
        async read(model) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,_registry_format_js__WEBPACK_IMPORTED_MODULE_4__/* .modelFolder */ .C)(root, model), 'log');
            const names = (await namesIn(folder)).filter((name) => ENTRY_NAME.test(name)).sort();
            const texts = [];
            for (let start = 0; start < names.length; start += AT_ONCE) {
                texts.push(...(await Promise.all(names.slice(start, start + AT_ONCE).map((name) => readEntry(folder, name)))));
            }
            return texts;
        },
        async append(model, position, text) {
            if (position > LAST_POSITION)
                throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PlatformError */ .Wk(`the log of ${model} is full: it holds ${LAST_POSITION} entries`);
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,_registry_format_js__WEBPACK_IMPORTED_MODULE_4__/* .writableModelFolder */ .Q)(root, { model, files }), 'log');
            const created = await files.createIfAbsent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${String(position).padStart(6, '0')}.json`), Buffer.from(text));
            return created === 'created' ? 'appended' : 'taken';
        },
        // An entry is all there is to write.
        settle: async () => undefined,
    };
}
async function namesIn(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw (0,_explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Y)(error, folder);
    }
}
/**
 * One byte more than an entry may have, so that the reader of the log sees that it is too long.
 * A link, a folder or a device of that name holds no text of ours: the reader reports the entry as damaged.
 */
async function readEntry(folder, name) {
    const location = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const position = Number.parseInt(name, 10);
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(location)).isFile())
            return { position, location, text: '' };
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(location);
        try {
            const bytes = Buffer.alloc(_registry_read_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRY_BYTES */ .o + 1);
            const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
            return { position, location, text: bytes.toString('utf8', 0, bytesRead) };
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw (0,_explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Y)(error, location);
    }
}


/***/ }),

/***/ 25314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ directoryVersions)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _registry_copy_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30514);
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27716);
/* harmony import */ var _statement_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85693);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58291);
/* harmony import */ var _explain_file_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17090);
/* harmony import */ var _registry_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23156);









const UNFINISHED = '.unfinished';
/** A copy that is older than this belongs to a run that died. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;
/**
 * Versions as folders of the registry, named by the digest of their bundle. A folder is copied beside, read back and renamed,
 * so its name never stands for half of it. What a dead run left beside is removed by a later `put`, a day on.
 */
function directoryVersions(root, files) {
    const pathOf = (folder, digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'versions', hexOf(digest));
    return {
        async put(model, digest, directory) {
            const folder = await (0,_registry_format_js__WEBPACK_IMPORTED_MODULE_7__/* .writableModelFolder */ .Q)(root, { model, files });
            const final = pathOf(folder, digest);
            if (await isFolder(final))
                return verifyKept(final, digest);
            const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'versions');
            await removeAbandoned(beside, files);
            const unfinished = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(beside, `.${hexOf(digest).slice(0, 12)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}${UNFINISHED}`);
            try {
                await (0,_registry_copy_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .copyFolder */ .m)(files, { from: directory, to: unfinished });
                await (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .IF)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(unfinished, 'bundle'), digest);
                await files.rename(unfinished, final);
            }
            catch (error) {
                await files.remove(unfinished).catch(() => undefined);
                // Another run was first with the same bytes.
                if (await isFolder(final))
                    return verifyKept(final, digest);
                throw error;
            }
        },
        async open(model, digest) {
            const path = pathOf(await (0,_registry_format_js__WEBPACK_IMPORTED_MODULE_7__/* .modelFolder */ .C)(root, model), digest);
            return (await isFolder(path)) ? path : null;
        },
        location: (model, digest) => pathOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, model), digest),
        // The log names the folder; nobody has to approve it elsewhere.
        release: async () => null,
    };
}
function hexOf(digest) {
    if (!_statement_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .DIGEST_PATTERN */ .WA.test(digest))
        throw new RangeError(`${JSON.stringify(digest)} is no sha256 digest`);
    return digest.slice('sha256:'.length);
}
async function verifyKept(path, digest) {
    try {
        await (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyBundle */ .IF)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'bundle'), digest);
    }
    catch (error) {
        if (!(error instanceof _verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo))
            throw error;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .PlatformError */ .Wk(`the registry holds damaged files: ${error.message}; restore ${path} from a copy, or delete it if no version in the log names it`, { cause: error });
    }
}
async function isFolder(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory();
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw (0,_explain_file_error_js__WEBPACK_IMPORTED_MODULE_6__/* .explainFileError */ .Y)(error, path);
    }
}
async function removeAbandoned(folder, files) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => []);
    for (const name of names.filter((name) => name.startsWith('.') && name.endsWith(UNFINISHED))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        const age = Date.now() - ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null))?.mtimeMs ?? Infinity);
        if (age > ABANDONED_MS)
            await files.remove(path);
    }
}


/***/ }),

/***/ 17090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ explainFileError)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

const SENTENCES = {
    ENOSPC: 'the disk is full. Free some space and run it again',
    EDQUOT: 'the disk quota is used up. Free some space and run it again',
    EACCES: 'permission denied; give this user the right to write here, or name another folder',
    EPERM: 'not permitted; give this user the right to write here, or name another folder',
    EROFS: 'the file system is read-only; name another folder',
    ENOTDIR: 'a part of this path is a file, not a folder',
    EISDIR: 'this is a folder, a file was expected',
    EEXIST: 'this exists already and is not a folder',
    ENAMETOOLONG: 'this name is too long for the file system; choose a shorter one',
    ELOOP: 'a link on this path leads back to itself',
    EBUSY: 'in use by another program, or a mount point; free it, or name another folder',
    EMFILE: 'too many files are open; raise the limit (ulimit -n)',
    EIO: 'the disk reports an error; check it, then run this again',
    EXDEV: 'this lies on another file system; name a folder on the same one',
};
/** Turns the usual refusals of an operating system into one sentence; anything else stays as it is. */
function explainFileError(error, path) {
    const sentence = SENTENCES[error.code ?? ''];
    return sentence === undefined ? error : new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${path}: ${sentence}`, { cause: error });
}


/***/ }),

/***/ 20438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);
/* harmony import */ var _explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17090);





/** The file system of this machine. What is written is flushed before it gets its name, so a name never stands for torn bytes. */
function localFiles() {
    return {
        async createIfAbsent(path, bytes) {
            return explained(path, async () => {
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
                const temporary = beside(path);
                try {
                    await writeFlushed(temporary, bytes);
                    await linkOnce(temporary, path);
                    await flushFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
                    return 'created';
                }
                catch (error) {
                    if (error.code === 'EEXIST')
                        return 'exists';
                    throw error;
                }
                finally {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
                }
            });
        },
        async replace(path, bytes) {
            await explained(path, async () => {
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
                const temporary = beside(path);
                try {
                    await writeFlushed(temporary, bytes);
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
                }
                catch (error) {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
                    throw error;
                }
                await flushFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
            });
        },
        async copy(from, to) {
            await explained(to, async () => {
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(from, to);
                // A copy is as read-only as its source; Windows flushes none that it may not write.
                await flush(to, process.platform === 'win32' ? 'r+' : 'r');
            });
        },
        async makeDirectory(path) {
            await explained(path, () => makeFolder(path));
        },
        async rename(from, to) {
            await explained(to, async () => {
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
                await flushFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(to));
            });
        },
        async remove(path) {
            await explained(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true }));
        },
    };
}
async function explained(path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw (0,_explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Y)(error, path);
    }
}
/**
 * Folder by folder, because Node's own recursive mkdir tries for ever where the system says that a folder which is there has no room for
 * others (`/proc`, automounted homes), and says ENOENT where it is read-only.
 */
async function makeFolder(path) {
    if (await makeOne(path))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if (parent !== path)
        await makeFolder(parent);
    if (parent === path || !(await makeOne(path)))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${path}: no folder can be made here; name another one`);
}
/** Whether the folder is there now; false where the one above it is absent. */
async function makeOne(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return false;
        // Also a read-only disk or a drive of Windows refuses what is there already.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null))?.isDirectory() === true)
            return true;
        throw error;
    }
}
/** A hard link is the one way to give a whole file a name only where the name is free. */
async function linkOnce(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(from, to);
    }
    catch (error) {
        if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(error.code ?? ''))
            throw error;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${to}: this file system has no hard links, by which a name is claimed only once; name a folder on another one`, { cause: error });
    }
}
/** A name that no other process takes, in the same file system; the dot keeps it out of listings by pattern. */
function beside(path) {
    return `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)}/.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(9).toString('base64url')}.tmp`;
}
async function writeFlushed(path, bytes) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx');
    try {
        await handle.writeFile(bytes);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function flush(path, flags) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** A new name lasts through a power cut only when its folder is flushed too. Windows can't open folders and needs no such flush. */
async function flushFolder(path) {
    if (process.platform !== 'win32')
        await flush(path, 'r');
}


/***/ }),

/***/ 17406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ localPorts),
  m: () => (/* binding */ systemClock)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/shared/host-local/cache.js


/** Trainings that are kept; the oldest goes first. */
const KEPT = 5;
const UNFINISHED = '.unfinished';
/** Folders under `directory`, one per key. Saved beside and renamed, so a key never stands for half a folder. */
function localCache(directory, files) {
    return {
        async restore(key, into) {
            const from = (0,external_node_path_.join)(directory, key);
            if (!(await (0,promises_.stat)(from).catch(() => null))?.isDirectory())
                return false;
            await (0,promises_.cp)(from, into, { recursive: true });
            return true;
        },
        async save(key, from) {
            await files.makeDirectory(directory);
            await removeUnfinished(directory, files);
            const unfinished = (0,external_node_path_.join)(directory, `.${key}${UNFINISHED}`);
            try {
                await (0,promises_.cp)(from, unfinished, { recursive: true });
                await files.remove((0,external_node_path_.join)(directory, key));
                await files.rename(unfinished, (0,external_node_path_.join)(directory, key));
            }
            catch (error) {
                // A full disk is not helped by half a copy.
                await files.remove(unfinished).catch(() => undefined);
                throw error;
            }
            await removeOldest(directory, files);
        },
    };
}
/** What runs left that died while they saved. Whoever saves is alone here: the work directory is locked. */
async function removeUnfinished(directory, files) {
    const left = (await (0,promises_.readdir)(directory)).filter((name) => name.endsWith(UNFINISHED));
    for (const name of left)
        await files.remove((0,external_node_path_.join)(directory, name));
}
async function removeOldest(directory, files) {
    const names = (await (0,promises_.readdir)(directory)).filter((name) => !name.startsWith('.'));
    const aged = await Promise.all(names.map(async (name) => ({ name, at: (await (0,promises_.stat)((0,external_node_path_.join)(directory, name))).mtimeMs })));
    aged.sort((a, b) => b.at - a.at);
    for (const { name } of aged.slice(KEPT))
        await files.remove((0,external_node_path_.join)(directory, name));
}

// EXTERNAL MODULE: ./build/shared/host-local/directory-ledger.js
var directory_ledger = __webpack_require__(16110);
// EXTERNAL MODULE: ./build/shared/host-local/directory-versions.js
var directory_versions = __webpack_require__(25314);
// EXTERNAL MODULE: ./build/shared/host-local/files.js
var host_local_files = __webpack_require__(20438);
// EXTERNAL MODULE: ./build/shared/host-local/locks.js
var locks = __webpack_require__(72565);
// EXTERNAL MODULE: ./build/shared/host-local/programs.js + 2 modules
var programs = __webpack_require__(90592);
;// CONCATENATED MODULE: ./build/shared/host-local/local-ports.js







const systemClock = { now: () => new Date(), elapsed: () => performance.now() };
/** The ports of a laptop, or of a CI without services of its own: everything lies in folders. */
function localPorts(options) {
    const { log, cancel, clock = systemClock, files = (0,host_local_files/* localFiles */.J)() } = options;
    return {
        log,
        clock,
        cancel,
        files,
        locks: (0,locks/* localLocks */.o)(files, clock),
        programs: (0,programs/* localPrograms */.f)(options.environment, cancel),
        cache: localCache((0,external_node_path_.join)(options.workDirectory, 'cache'), files),
        ledger: (0,directory_ledger/* directoryLedger */.B)(options.registryDirectory, files),
        versions: (0,directory_versions/* directoryVersions */.D)(options.registryDirectory, files),
    };
}


/***/ }),

/***/ 72565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ localLocks)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97325);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);





const MAX_PID = 2 ** 31 - 1;
const holderSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(MAX_PID), host: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), since: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), token: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/** The holder may give the lock back between two of our steps; then it is asked for again, but not for ever. */
const TRIES = 20;
/** Who takes a lock over may die on the way, and who takes over from that one too; three in a row do not die by chance. */
const MAX_TAKEOVERS = 3;
/** Lock files that are created if absent and name their process; the lock of a dead process of this machine is taken over. */
function localLocks(files, clock) {
    return {
        async acquire(path, what) {
            const mine = { pid: process.pid, host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), since: clock.now().toISOString(), token: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() };
            await take({ files, mine, what }, path, 0);
            return () => giveBack(files, { path, token: mine.token });
        },
    };
}
async function take(taker, path, takeovers) {
    const { files, mine, what } = taker;
    for (let attempt = 0; attempt < TRIES; attempt++) {
        if ((await files.createIfAbsent(path, bytesOf(mine))) === 'created')
            return;
        const text = await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(path);
        if (text === null)
            continue;
        refuseLiving(text, { path, what });
        if (takeovers === MAX_TAKEOVERS)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${what}: several runs ended while they took it over; make sure that none is left, and delete ${path}`);
        if (await takeOver(taker, { path, text, takeovers }))
            return;
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${what}: ${path} changes hands too fast; try again`);
}
/**
 * Writes our name over that of a dead holder. Only who holds a second lock for this may do so: without it, two that saw the same
 * dead holder would each take the lock, the later one from the earlier, who lives.
 * @returns false where another run did it first
 */
async function takeOver(taker, { path, text, takeovers }) {
    const { files, mine } = taker;
    const second = `${path}.takeover`;
    await take(taker, second, takeovers + 1);
    try {
        if ((await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(path)) !== text)
            return false;
        await files.replace(path, bytesOf(mine));
        return true;
    }
    finally {
        await giveBack(files, { path: second, token: mine.token });
    }
}
async function giveBack(files, { path, token }) {
    const text = await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(path);
    if (text !== null && parseHolder(text)?.token === token)
        await files.remove(path);
}
function bytesOf(holder) {
    return Buffer.from(JSON.stringify(holder));
}
function refuseLiving(text, { path, what }) {
    const holder = parseHolder(text);
    if (holder === null || isGone(holder))
        return;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`${what} is in use by process ${holder.pid} on ${holder.host} since ${holder.since}; wait until it ends, or delete ${path} if it is gone`);
}
/** null for a text that no run wrote: it names nobody who could still be at work. */
function parseHolder(text) {
    try {
        return holderSchema.parse(JSON.parse(text));
    }
    catch {
        return null;
    }
}
function isGone({ pid, host }) {
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)())
        return false;
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}


/***/ }),

/***/ 90592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ localPrograms)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/config/check-programs.js
var check_programs = __webpack_require__(62157);
;// CONCATENATED MODULE: ./build/shared/host-local/child-environment.js

/** What any program needs to start and to reach the network; nothing here is secret. */
const COMMON = new Set([
    'PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'LC_CTYPE', 'TZ',
    'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY',
    'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMDATA',
]);
/** The environment of a child: the common variables, those it names, and our `MLOPS_*`. */
function childEnvironment(own, { variables, pass }) {
    const named = new Set(pass.filter((name) => !check_programs/* NEVER_PASSED */.e.test(name)));
    const inherited = Object.entries(own).filter(([name, value]) => value !== undefined && (COMMON.has(name.toUpperCase()) || named.has(name)));
    return { ...Object.fromEntries(inherited), ...variables };
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/shared/host-local/forward-lines.js

/** A longer line is cut: a program's output is text for people, and one without line ends must not fill the memory. */
const MAX_LINE = 4096;
/** Hands on each line of a stream of UTF-8, whatever chunks it comes in; the last one too where it has no line end. */
function forwardLines(stream, onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    const emit = (line) => onLine(line.slice(0, MAX_LINE).toWellFormed());
    stream.on('data', (chunk) => {
        const text = rest + decoder.write(chunk);
        // The line feed of a CR LF may come with the next chunk.
        const open = text.endsWith('\r');
        const lines = (open ? text.slice(0, -1) : text).split(/\r\n|\n|\r/);
        rest = (lines.pop() ?? '').slice(0, MAX_LINE) + (open ? '\r' : '');
        for (const line of lines)
            emit(line);
    });
    // Not 'end', which a stream that was destroyed never emits.
    stream.once('close', () => {
        const last = rest + decoder.end();
        if (last !== '')
            emit(last.replace(/\r$/, ''));
    });
}

;// CONCATENATED MODULE: ./build/shared/host-local/programs.js









/** After the friendly signal a program has this long to clean up. */
const GRACE_MS = 3000;
/** What a program wrote before it ended is read within this; only one that left the process group can hold the pipes open longer. */
const DRAIN_MS = 1000;
/** A timer with a longer time goes off at once (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** Windows has no process groups. */
const OWN_GROUP = process.platform !== 'win32';
/** Children of this machine: no shell, an environment of their own, a process group that ends with them. */
function localPrograms(environment, cancel) {
    const never = { signal: new AbortController().signal };
    return { run: (request) => runProgram(request, { environment, cancel: request.uninterrupted === true ? never : cancel }) };
}
async function runProgram(request, { environment, cancel }) {
    const [program] = request.command;
    if (program === undefined)
        return { state: 'not-started', reason: 'no program was named' };
    if (cancel.signal.aborted)
        throw new errors/* CancelledError */.cc(`${program} was not started`);
    // Open before the program starts: until somebody reads its output, it may end and what it wrote be given up.
    const kept = request.standardOutput === undefined ? null : await (0,promises_.open)(request.standardOutput.path, 'w');
    const started = start(request, environment);
    if (started.state === 'not-started') {
        await kept?.close();
        return started;
    }
    const { child } = started;
    const killGroup = () => signalGroup(child, 'SIGKILL');
    let ending = null;
    let grace;
    const end = (why) => {
        if (ending !== null)
            return;
        ending = why;
        signalGroup(child, 'SIGTERM');
        grace = setTimeout(killGroup, GRACE_MS);
    };
    const onAbort = () => end('cancelled');
    const onTimeout = () => end('timed-out');
    const limit = setTimeout(onTimeout, Math.min(request.timeoutSeconds * 1000, MAX_TIMER_MS));
    cancel.signal.addEventListener('abort', onAbort, { once: true });
    request.stop?.addEventListener('abort', onTimeout, { once: true });
    if (request.stop?.aborted === true)
        onTimeout();
    // A second Ctrl-C, or a defect of ours, ends this process at once.
    process.once('exit', killGroup);
    try {
        sendInput(request.standardInput, child);
        const [ended, written] = [endOf(child, request), kept === null ? null : keepOutput(child, { file: kept, limit: request.standardOutput?.limit ?? 0, kill: killGroup })];
        const how = await ended;
        killGroup();
        await Promise.all(streamsOf(child).map(drain));
        await written;
        if (ending === 'cancelled')
            throw new errors/* CancelledError */.cc(`${program} was ended`);
        return ending === 'timed-out' ? { state: 'timed-out' } : how;
    }
    finally {
        clearTimeout(limit);
        clearTimeout(grace);
        cancel.signal.removeEventListener('abort', onAbort);
        request.stop?.removeEventListener('abort', onTimeout);
        process.off('exit', killGroup);
    }
}
function start(request, environment) {
    const [program = '', ...programArguments] = request.command;
    const input = typeof request.standardInput === 'string' ? (0,external_node_fs_.openSync)(request.standardInput, 'r') : null;
    try {
        const child = (0,external_node_child_process_.spawn)(program, programArguments, {
            cwd: request.directory,
            env: childEnvironment(environment, request),
            stdio: [input ?? (request.standardInput === undefined ? 'ignore' : 'pipe'), 'pipe', 'pipe'],
            detached: OWN_GROUP,
            shell: false,
            windowsHide: true,
        });
        return { state: 'started', child };
    }
    catch (error) {
        // Node throws some refusals of the system and reports others as an event.
        return { state: 'not-started', reason: reasonOf(error) };
    }
    finally {
        // The child has a copy of its own.
        if (input !== null)
            (0,external_node_fs_.closeSync)(input);
    }
}
/** Until either ends. A program that reads no further is no fault of the one who sends; how it ends is told elsewhere. */
function sendInput(input, { stdin }) {
    if (input instanceof external_node_stream_.Readable && stdin)
        (0,external_node_stream_promises_.pipeline)(input, stdin).catch(() => undefined);
}
/** Writes the standard output into its file, and kills the group of a program that writes more than it may. */
async function keepOutput({ stdout }, { file, limit, kill }) {
    let written = 0;
    try {
        // Where the system has no more files to open, a child has no stream.
        for await (const chunk of (stdout ?? [])) {
            if (written > limit)
                continue;
            await file.write(chunk);
            written += chunk.length;
            if (written > limit)
                kill();
        }
    }
    catch (error) {
        // A stream that was ended from outside, because something that left the group holds it open.
        if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE')
            throw error;
    }
    finally {
        await file.close();
    }
}
/** A grandchild that keeps the pipes open must not keep us: 'exit' decides, and the group ends with it. */
function endOf(child, { onLine, standardOutput }) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve({ state: 'not-started', reason: reasonOf(error) }));
        child.once('exit', (code, signal) => resolve(code === null ? { state: 'killed', signal: signal ?? 'unknown' } : { state: 'exited', code }));
        for (const stream of streamsOf(child))
            if (standardOutput === undefined || stream !== child.stdout)
                forwardLines(stream, onLine);
    });
}
function reasonOf({ code, message }) {
    if (code === 'ENOENT')
        return 'not found';
    if (code === 'EACCES')
        return 'it may not be executed (chmod +x makes it executable)';
    if (code === 'E2BIG')
        return 'its arguments and environment are too long for this system';
    return message;
}
function signalGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(OWN_GROUP ? -pid : pid, signal);
    }
    catch {
        // The group is gone already.
    }
}
/** Where the system has no more files to open, a child has none, whatever its type says. */
function streamsOf(child) {
    return [child.stdout, child.stderr].filter((stream) => stream !== null && stream !== undefined);
}
/** What the program wrote before it ended is still in the pipe; given up is what something that left the group holds open and is silent in. */
async function drain(stream) {
    if (stream.closed)
        return;
    const read = () => (stream instanceof external_node_net_.Socket ? stream.bytesRead : 0);
    let before = -1;
    const late = setInterval(() => {
        // On a busy machine the timer may come before what is there to be read, and a slow disk keeps some of it waiting.
        if (read() === before && stream.readableLength === 0)
            stream.destroy();
        before = read();
    }, DRAIN_MS);
    await new Promise((resolve) => stream.once('close', () => resolve()));
    clearInterval(late);
}


/***/ }),

/***/ 23156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ modelFolder),
/* harmony export */   Q: () => (/* binding */ writableModelFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11644);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8441);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17090);







/*
 * A registry in a directory:
 *   format.json                           which version of this layout
 *   <model>/log/000001.json …             the log, a file per entry, each created if absent
 *   <model>/versions/<sha256 of bundle>/  what a version consists of, copied beside and renamed
 * Names that begin with a dot are unfinished work of a run that is under way or dead; nobody reads them.
 */
const FORMAT = 'mlops/registry/v1';
const formatSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(FORMAT) });
/** The folder of a model in the registry. @throws UserError where the registry was written by a version of mlops that we can't read */
async function modelFolder(root, model) {
    await hasFormat(root);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, modelName(model));
}
/** The same for someone who is about to write there. */
async function writableModelFolder(root, { model, files }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, modelName(model));
    if (!(await hasFormat(root)))
        await files.createIfAbsent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'format.json'), Buffer.from(`${JSON.stringify({ schema: FORMAT })}\n`));
    return folder;
}
/** The name becomes a folder, so it is held against the grammar here too, whoever calls. */
function modelName(model) {
    if (!_config_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .MODEL_NAME */ .Ub.test(model))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${JSON.stringify(model)} is no model's name; letters, digits and dashes are allowed`);
    return model;
}
async function hasFormat(root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'format.json');
    try {
        (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersioned */ .r)(formatSchema, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'), path);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw (0,_explain_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Y)(error, path);
    }
}


/***/ }),

/***/ 30514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ copyFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/** Copies every file under a folder. Links and other irregular entries are refused: they could lead out of it. */
async function copyFolder(files, { from, to }) {
    await files.makeDirectory(to);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from, { withFileTypes: true })) {
        const [source, target] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, entry.name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, entry.name)];
        if (entry.isDirectory())
            await copyFolder(files, { from: source, to: target });
        else if (entry.isFile())
            await files.copy(source, target);
        else
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${source}: neither a file nor a folder; links are not carried with a version`);
    }
}


/***/ }),

/***/ 72802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ledgerEntrySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27716);



const digest = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_PATTERN */ .WA);
/** Semantic versioning without pre-releases; parts that stay exact as numbers. */
const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/);
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub);
const common = {
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops/ledger-entry/v1'),
    model: name,
    /** ISO 8601, UTC. Never before the entry it follows. */
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** sha256 of the text of the entry before, so that an altered one is found; null for the first. */
    previous: digest.nullable(),
};
/** A version is a name claimed once for the bytes of a bundle. */
const versionEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('version'),
    version,
    digest,
    bump: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['first', 'major', 'minor', 'patch']),
    /** What the candidate was judged by: the digest of the evaluation's statement. */
    evaluation: digest,
    /** The digest of the manifest over every file of the version: also card, profile, predictions and golden rows. */
    package: digest,
    /** The digest of the test rows that judged it; null where its labels came with the predictions, absent in entries of before this was recorded. */
    test_rows: digest.nullable().optional(),
});
/** Only a successful deployment moves a stage. */
const stageEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('stage'),
    stage: name,
    version,
    digest,
    cause: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['deploy', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
/** A hold stops deployments to a stage until it is lifted or its time is over. */
const holdEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('hold'), stage: name, reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), until: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().nullable() });
const liftEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('lift'), stage: name, reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() });
const ledgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [versionEntrySchema, stageEntrySchema, holdEntrySchema, liftEntrySchema]);


/***/ }),

/***/ 41442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ MAX_ENTRY_BYTES),
/* harmony export */   readRegistry: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27716);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8441);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72802);



/** An entry is a few hundred bytes; a host reads no more than one byte beyond this. */
const MAX_ENTRY_BYTES = 64 * 1024;
/**
 * Reads the log of a model and says what of it is whole.
 * Each entry carries the sha256 of the text before it, so the next one vouches for it; nothing vouches for the last.
 */
async function readRegistry(ledger, model) {
    const texts = await ledger.read(model);
    const damaged = new Map();
    const parsed = new Map();
    for (const text of texts) {
        const read = parseEntry(text, model);
        if (typeof read === 'string')
            damaged.set(text.position, { position: text.position, location: text.location, reason: read });
        else
            parsed.set(text.position, read);
    }
    for (const gap of missingBefore(texts))
        damaged.set(gap.position, gap);
    for (const altered of alteredEntries(texts, parsed))
        damaged.set(altered.position, altered);
    for (const { position } of damaged.values())
        parsed.delete(position);
    for (const twice of claimedTwice(texts, parsed))
        damaged.set(twice.position, twice);
    const last = texts.at(-1);
    return {
        model,
        entries: [...parsed].filter(([position]) => !damaged.has(position)).map(([position, entry]) => ({ position, entry })),
        damaged: [...damaged.values()].sort((a, b) => a.position - b.position),
        last: last?.position ?? 0,
        head: last === undefined ? null : (0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(last.text),
    };
}
/** The entry, or why it can't be read. */
function parseEntry({ text, location }, model) {
    if (Buffer.byteLength(text) > MAX_ENTRY_BYTES)
        return `longer than ${MAX_ENTRY_BYTES} bytes`;
    try {
        const entry = (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersioned */ .r)(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerEntrySchema */ .p, text, location);
        return entry.model === model ? entry : `an entry of ${JSON.stringify(entry.model)}`;
    }
    catch (error) {
        return error.message.replace(`${location}: `, '');
    }
}
function missingBefore(texts) {
    return texts.flatMap(({ position, location }, index) => {
        const first = (texts[index - 1]?.position ?? 0) + 1;
        if (position === first)
            return [];
        const reason = first === position - 1 ? `entry ${first} is missing` : `entries ${first} to ${position - 1} are missing`;
        return [{ position: first, location: `before ${location}`, reason }];
    });
}
/**
 * Where an entry's `previous` is not the digest of the text before it, the one before was altered. From the end backwards,
 * because an entry that was itself altered accuses nobody.
 */
function alteredEntries(texts, parsed) {
    const altered = [];
    for (let index = texts.length - 1; index >= 0; index -= 1) {
        const [before, text] = [texts[index - 1], texts[index]];
        const entry = text === undefined || altered.at(-1)?.position === text.position ? undefined : parsed.get(text.position);
        if (text === undefined || entry === undefined)
            continue;
        if (text.position === 1 && entry.previous !== null)
            altered.push({ position: 1, location: text.location, reason: 'names an entry before it, but is the first' });
        if (before?.position !== text.position - 1)
            continue;
        if (entry.previous !== (0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(before.text)) {
            altered.push({ position: before.position, location: before.location, reason: `altered: entry ${text.position} was written after other bytes` });
        }
    }
    return altered;
}
function claimedTwice(texts, parsed) {
    const claims = new Map();
    return texts.flatMap(({ position, location }) => {
        const entry = parsed.get(position);
        if (entry?.kind !== 'version')
            return [];
        const first = claims.get(entry.version);
        if (first === undefined)
            claims.set(entry.version, position);
        return first === undefined ? [] : [{ position, location, reason: `claims version ${entry.version} again, which entry ${first} holds` }];
    });
}


/***/ }),

/***/ 70831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON with sorted keys and no white space (RFC 8785), so that equal values are equal bytes. As ever in JSON, an undefined field is absent and an
 * undefined item is null.
 * @throws RangeError for what JSON can't hold and would write as something else (NaN as null, a Map as {}): two different values would be
 *   the same bytes
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return JSON.stringify(value);
    if (!isPlainObject(value))
        throw new RangeError(`JSON can't hold ${String(value)}`);
    const fields = Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype;
}


/***/ }),

/***/ 27716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WA: () => (/* binding */ DIGEST_PATTERN),
/* harmony export */   by: () => (/* binding */ digestOfBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



const DIGEST_PATTERN = /^sha256:[0-9a-f]{64}$/;
function digestOfBytes(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** The first twelve hexadecimal digits: enough to tell two apart by eye, never to decide. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}


/***/ }),

/***/ 85693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ verifyBundle),
/* harmony export */   JQ: () => (/* binding */ digestOfManifest),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   Ui: () => (/* binding */ makeManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   i4: () => (/* binding */ manifestOfDirectory),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70831);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27716);
/* harmony import */ var _parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8441);







const MANIFEST_NAME = 'manifest.json';
/** A manifest that is read from outside: more entries than this are refused before anything is hashed. */
const MAX_FILES = 10_000;
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;
/** A plain relative POSIX path: no `..`, no empty part, no drive, no backslash. */
const safePath = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .max(1024)
    .refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\:\0]/.test(path), 'must be a plain relative path');
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops/manifest/v1'),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['data', 'tfjs', 'files']),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: safePath, sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0) })).max(MAX_FILES),
});
/** Puts the files in byte order of their paths, whatever order they came in. */
function makeManifest(kind, files) {
    const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    return { schema: 'mlops/manifest/v1', kind, files: sorted };
}
/** The bytes of `manifest.json`; their sha256 is the digest of the bundle, so `sha256sum manifest.json` shows it too. */
function manifestBytes(manifest) {
    return Buffer.from((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(manifest));
}
function digestOfManifest(manifest) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfBytes */ .by)(manifestBytes(manifest));
}
/** Hashes every file under the folder (but a `manifest.json` at its top). Links and other irregular entries are refused. */
async function manifestOfDirectory(directory, kind) {
    const files = [];
    for (const path of await listFiles(directory)) {
        if (path === MANIFEST_NAME)
            continue;
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
        files.push({ path, sha256: (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(full)).slice('sha256:'.length), size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full)).size });
    }
    return makeManifest(kind, files);
}
/**
 * Reads `manifest.json` of a bundle without looking at its files. Only the bytes that `manifestBytes` writes are accepted: in any other
 * form the sha256 of the file is not the digest of the bundle.
 */
async function readManifest(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, MANIFEST_NAME);
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (!stat?.isFile())
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: no ${MANIFEST_NAME} here, so this is no bundle`);
    if (stat.size > MAX_MANIFEST_BYTES)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: larger than ${MAX_MANIFEST_BYTES} bytes`);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    const manifest = (0,_parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersioned */ .r)(manifestSchema, text, path);
    const canonical = makeManifest(manifest.kind, manifest.files);
    const repeated = canonical.files.find(({ path }, place) => canonical.files[place + 1]?.path === path);
    if (repeated !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: lists ${JSON.stringify(repeated.path)} twice`);
    if (text !== (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(canonical))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: not in the form that mlops writes (paths in byte order, no white space), so its sha256 is not the digest of the bundle`);
    return canonical;
}
/**
 * Reads a bundle's manifest and holds every byte of the folder against it.
 * @throws UserError naming the first file that is absent, altered or not listed, or the digest that was expected.
 */
async function verifyBundle(directory, expected) {
    const manifest = await readManifest(directory);
    const digest = digestOfManifest(manifest);
    if (expected !== undefined && digest !== expected)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: its digest is ${digest}, expected ${expected}`);
    const found = new Map((await manifestOfDirectory(directory, manifest.kind)).files.map((file) => [file.path, file]));
    for (const file of manifest.files) {
        const actual = found.get(file.path);
        if (actual === undefined)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.path)}: listed in the manifest, but absent`);
        if (actual.sha256 !== file.sha256 || actual.size !== file.size)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.path)}: its bytes are not those of the manifest`);
        found.delete(file.path);
    }
    for (const path of found.keys())
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: not listed in the manifest`);
    return { manifest, digest };
}
/** Relative POSIX paths of all regular files. */
async function listFiles(directory, prefix = '') {
    const paths = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, prefix), { withFileTypes: true })) {
        const path = prefix + entry.name;
        if (path.includes('\ufffd'))
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: the name is not UTF-8; rename it`);
        if (entry.isDirectory())
            paths.push(...(await listFiles(directory, `${path}/`)));
        else if (entry.isFile())
            paths.push(path);
        else
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: neither a file nor a folder; links are not carried in a bundle`);
        if (paths.length > MAX_FILES)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: more than ${MAX_FILES} files`);
    }
    return paths;
}


/***/ }),

/***/ 8441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseVersioned)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

const MAX_SHOWN = 100;
/**
 * Parses JSON that crossed a job, a file or the network. Its `schema` field names what it is and its major version;
 * another version is an error that names both.
 * @param source what to call it in the error: a path or a reference
 */
function parseVersioned(schema, json, source) {
    const value = parseJson(json, source);
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const wrongVersion = result.error.issues.find((issue) => issue.path.join('.') === 'schema');
    if (wrongVersion !== undefined) {
        const found = value?.schema;
        const wanted = wrongVersion.code === 'invalid_value' ? wrongVersion.values.join(' or ') : 'a schema of this suite';
        const written = typeof found === 'string' ? `written as ${JSON.stringify(found.slice(0, MAX_SHOWN))}` : 'names no schema';
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: ${written}, but this version of mlops reads ${wanted}`);
    }
    const [issue] = result.error.issues;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}`);
}
function parseJson(json, source) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: not JSON (${error.message})`);
    }
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
