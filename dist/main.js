import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 82987:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("perf_hooks");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 24876:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("punycode");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 28167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 90471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ keepNurserySmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78877);

/**
 * What a scan makes is small and short-lived. Left alone the engine gives such a process a nursery of 32 MiB, which only fills up before it is swept: a fifth
 * of all the memory of looking at a large file, for nothing. Call it first, in a process that does little else.
 */
function keepNurserySmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".main.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hP: () => (/* binding */ answerOnTensorflow),
  gg: () => (/* binding */ deploy),
  yc: () => (/* binding */ evaluateAndGate),
  iW: () => (/* reexport */ main),
  $R: () => (/* binding */ registerModel),
  z8: () => (/* binding */ report),
  aS: () => (/* binding */ scanThread),
  B: () => (/* binding */ train),
  dE: () => (/* binding */ trainOnTensorflow),
  lv: () => (/* binding */ validateData)
});

// EXTERNAL MODULE: ./build/shared/host-local/keep-nursery-small.js
var keep_nursery_small = __nccwpck_require__(90471);
;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/cli/main.js

/** Loaded only when called, so that `mlops --version` starts at once. */
const COMMANDS = {
    run: { summary: 'All stages, from the data to the deployment', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(8815), __nccwpck_require__.e(1644), __nccwpck_require__.e(207), __nccwpck_require__.e(5106), __nccwpck_require__.e(8875), __nccwpck_require__.e(2634)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32853))).runCommand },
    init: { summary: 'Write a first mlops.yml from a data file', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(8815), __nccwpck_require__.e(1644), __nccwpck_require__.e(3542), __nccwpck_require__.e(9339), __nccwpck_require__.e(6134), __nccwpck_require__.e(3985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13985))).initCommand },
    'validate-data': { summary: 'Check the data against mlops.yml', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(1644), __nccwpck_require__.e(8875), __nccwpck_require__.e(2469)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22469))).validateDataCommand },
    train: { summary: 'Train the model, unless nothing changed', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(1644), __nccwpck_require__.e(8875), __nccwpck_require__.e(2469)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22469))).trainCommand },
    'evaluate-and-gate': { summary: 'Judge the model, and compare it with the one that serves', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(1644), __nccwpck_require__.e(8875), __nccwpck_require__.e(2469)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22469))).evaluateCommand },
    'register-model': { summary: 'Give the judged bytes a version', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(1644), __nccwpck_require__.e(8875), __nccwpck_require__.e(2469)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22469))).registerCommand },
    deploy: { summary: 'Bring a version to an environment, and prove it', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(1644), __nccwpck_require__.e(8875), __nccwpck_require__.e(2469)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22469))).deployCommand },
    status: { summary: 'What serves, since when, and whether the target agrees', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(1644), __nccwpck_require__.e(2508), __nccwpck_require__.e(8910), __nccwpck_require__.e(6180)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76180))).statusCommand },
    history: { summary: 'Every version, deployment, rollback and hold', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(1644), __nccwpck_require__.e(6260)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46260))).historyCommand },
    rollback: { summary: 'Bring the version before back, and hold the stage', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8875), __nccwpck_require__.e(6726)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16726))).rollbackCommand },
    hold: { summary: 'Stop deployments to a stage, or lift the hold', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(1644), __nccwpck_require__.e(9799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 69799))).holdCommand },
    schema: { summary: 'Print the JSON Schema of mlops.yml', load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(1644), __nccwpck_require__.e(5745)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75745))).schemaCommand },
};
/** The `mlops` command. Sets the exit code (docs/exit-codes.md) and lets the process end by itself. */
async function main(words, installation) {
    const [name, ...rest] = words;
    if (name === '--version' || name === '-v') {
        process.stdout.write(`${package_namespaceObject.rE}\n`);
        return;
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        process.stdout.write(overview());
        return;
    }
    const listed = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    const { runCommandLine, unknownCommand } = await __nccwpck_require__.e(/* import() */ 3391).then(__nccwpck_require__.bind(__nccwpck_require__, 63391));
    if (listed === undefined) {
        process.exitCode = unknownCommand(name, Object.keys(COMMANDS));
        return;
    }
    process.exitCode = await runCommandLine({ name, words: rest, installation, command: await listed.load() });
}
function overview() {
    const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
    const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
    return `mlops ${package_namespaceObject.rE}: takes a machine-learning model from data to production\n\nUsage: mlops <command> [options]\n\n${lines.join('\n')}\n\nmlops <command> --help tells its options. Exit codes: 0 pass or warn, 1 fail, 2 bad input, 3 inconclusive, 4 platform, 5 needs a person.\n`;
}

;// CONCATENATED MODULE: ./build/cli/entry-points.js

/*
 * What the files in dist/ start. Each is loaded only when it is called, so that a command or a step loads its own code and no other.
 */

async function validateData(installation) {
    (0,keep_nursery_small/* keepNurserySmall */.j)();
    await (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(8815), __nccwpck_require__.e(1644), __nccwpck_require__.e(6134), __nccwpck_require__.e(2816), __nccwpck_require__.e(6511)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16511))).validateDataAction(installation);
}
/** A thread of `validateData`. */
async function scanThread() {
    (await Promise.all(/* import() */[__nccwpck_require__.e(2856), __nccwpck_require__.e(3542), __nccwpck_require__.e(28), __nccwpck_require__.e(8777)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50154))).scanThread();
}
async function train(installation) {
    await (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(2816), __nccwpck_require__.e(5029)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5029))).trainAction(installation);
}
/** A child of `train`: its folder is the one argument. */
async function trainOnTensorflow() {
    await (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(1644), __nccwpck_require__.e(7406), __nccwpck_require__.e(6623)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10167))).tensorflowChild(process.argv[2] ?? '', (line) => process.stdout.write(`${line}\n`));
}
/** A child of `evaluateAndGate`: its folder is the one argument. */
async function answerOnTensorflow() {
    await (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(9710)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59710))).savedModelChild(process.argv[2] ?? '', { input: process.stdin, write: (text) => process.stdout.write(text) });
}
async function evaluateAndGate(installation) {
    const { trainModel } = await __nccwpck_require__.e(/* import() */ 1731).then(__nccwpck_require__.bind(__nccwpck_require__, 11731));
    await (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(2816), __nccwpck_require__.e(628)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90628))).evaluateAndGateAction(installation, trainModel(installation));
}
async function registerModel(installation) {
    await (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(1644), __nccwpck_require__.e(2816), __nccwpck_require__.e(4968)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64968))).registerModelAction(installation);
}
async function deploy(installation) {
    await (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(2816), __nccwpck_require__.e(6998)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36998))).deployAction(installation);
}
async function report(installation) {
    await (await Promise.all(/* import() */[__nccwpck_require__.e(6921), __nccwpck_require__.e(2816), __nccwpck_require__.e(7203)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37203))).reportAction(installation);
}

var __webpack_exports__answerOnTensorflow = __webpack_exports__.hP;
var __webpack_exports__deploy = __webpack_exports__.gg;
var __webpack_exports__evaluateAndGate = __webpack_exports__.yc;
var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__registerModel = __webpack_exports__.$R;
var __webpack_exports__report = __webpack_exports__.z8;
var __webpack_exports__scanThread = __webpack_exports__.aS;
var __webpack_exports__train = __webpack_exports__.B;
var __webpack_exports__trainOnTensorflow = __webpack_exports__.dE;
var __webpack_exports__validateData = __webpack_exports__.lv;
export { __webpack_exports__answerOnTensorflow as answerOnTensorflow, __webpack_exports__deploy as deploy, __webpack_exports__evaluateAndGate as evaluateAndGate, __webpack_exports__main as main, __webpack_exports__registerModel as registerModel, __webpack_exports__report as report, __webpack_exports__scanThread as scanThread, __webpack_exports__train as train, __webpack_exports__trainOnTensorflow as trainOnTensorflow, __webpack_exports__validateData as validateData };
