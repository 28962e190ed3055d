import{createRequire}from'node:module';const require=createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === ALIAS;
    var isDocument2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === DOC;
    var isMap4 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === MAP;
    var isPair = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === PAIR;
    var isScalar4 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SCALAR;
    var isSeq3 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SEQ;
    function isCollection(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node2) => (isScalar4(node2) || isCollection(node2)) && !!node2.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument2;
    exports.isMap = isMap4;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar4;
    exports.isSeq = isSeq3;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = visit_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        visit_(null, node2, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key2, node2, visitor, path) {
      const ctrl = callVisitor(key2, node2, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key2, path, ctrl);
        return visit_(key2, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = visit_(i, node2.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = visit_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = visit_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = await visitAsync_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        await visitAsync_(null, node2, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key2, node2, visitor, path) {
      const ctrl = await callVisitor(key2, node2, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key2, path, ctrl);
        return visitAsync_(key2, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i = 0; i < node2.items.length; ++i) {
            const ci = await visitAsync_(i, node2.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = await visitAsync_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = await visitAsync_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key2, node2, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key2, node2, path);
      if (identity.isMap(node2))
        return visitor.Map?.(key2, node2, path);
      if (identity.isSeq(node2))
        return visitor.Seq?.(key2, node2, path);
      if (identity.isPair(node2))
        return visitor.Pair?.(key2, node2, path);
      if (identity.isScalar(node2))
        return visitor.Scalar?.(key2, node2, path);
      if (identity.isAlias(node2))
        return visitor.Alias?.(key2, node2, path);
      return void 0;
    }
    function replaceNode(key2, path, node2) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key2] = node2;
      } else if (identity.isPair(parent)) {
        if (key2 === "key")
          parent.key = node2;
        else
          parent.value = node2;
      } else if (identity.isDocument(parent)) {
        parent.contents = node2;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node2) => {
            if (identity.isNode(node2) && node2.tag)
              tags[node2.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node2) {
          if (node2.anchor)
            anchors.add(node2.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key2, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key2, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value2, arg, ctx) {
      if (Array.isArray(value2))
        return value2.map((v, i) => toJS(v, String(i), ctx));
      if (value2 && typeof value2.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value2))
          return value2.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value2, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value2.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value2 === "bigint" && !ctx?.keep)
        return Number(value2);
      return value2;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node2) => {
              if (identity.isAlias(node2) || identity.hasAnchor(node2))
                nodes.push(node2);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node2 of nodes) {
          if (node2 === this)
            break;
          if (node2.anchor === this.source)
            found = node2;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node2, anchors2) {
      if (identity.isAlias(node2)) {
        const source = node2.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node2)) {
        let count = 0;
        for (const item of node2.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node2)) {
        const kc = getAliasCount(doc, node2.key, anchors2);
        const vc = getAliasCount(doc, node2.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value2) => !value2 || typeof value2 !== "function" && typeof value2 !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value2) {
        super(identity.SCALAR);
        this.value = value2;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value2, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value2) && !t.format);
    }
    function createNode(value2, tagName, ctx) {
      if (identity.isDocument(value2))
        value2 = value2.contents;
      if (identity.isNode(value2))
        return value2;
      if (identity.isPair(value2)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value2);
        return map;
      }
      if (value2 instanceof String || value2 instanceof Number || value2 instanceof Boolean || typeof BigInt !== "undefined" && value2 instanceof BigInt) {
        value2 = value2.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value2 && typeof value2 === "object") {
        ref = sourceObjects.get(value2);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value2));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value2, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value2, tagName, schema.tags);
      if (!tagObj) {
        if (value2 && typeof value2.toJSON === "function") {
          value2 = value2.toJSON();
        }
        if (!value2 || typeof value2 !== "object") {
          const node3 = new Scalar.Scalar(value2);
          if (ref)
            ref.node = node3;
          return node3;
        }
        tagObj = value2 instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value2) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node2 = tagObj?.createNode ? tagObj.createNode(ctx.schema, value2, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value2, ctx) : new Scalar.Scalar(value2);
      if (tagName)
        node2.tag = tagName;
      else if (!tagObj.default)
        node2.tag = tagObj.tag;
      if (ref)
        ref.node = node2;
      return node2;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value2) {
      let v = value2;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value2) {
        if (isEmptyPath(path))
          this.add(value2);
        else {
          const [key2, ...rest] = path;
          const node2 = this.get(key2, true);
          if (identity.isCollection(node2))
            node2.addIn(rest, value2);
          else if (node2 === void 0 && this.schema)
            this.set(key2, collectionFromPath(this.schema, rest, value2));
          else
            throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key2, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key2);
        const node2 = this.get(key2, true);
        if (identity.isCollection(node2))
          return node2.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key2, ...rest] = path;
        const node2 = this.get(key2, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node2) ? node2.value : node2;
        else
          return identity.isCollection(node2) ? node2.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node2) => {
          if (!identity.isPair(node2))
            return false;
          const n = node2.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key2, ...rest] = path;
        if (rest.length === 0)
          return this.has(key2);
        const node2 = this.get(key2, true);
        return identity.isCollection(node2) ? node2.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value2) {
        const [key2, ...rest] = path;
        if (rest.length === 0) {
          this.set(key2, value2);
        } else {
          const node2 = this.get(key2, true);
          if (identity.isCollection(node2))
            node2.setIn(rest, value2);
          else if (node2 === void 0 && this.schema)
            this.set(key2, collectionFromPath(this.schema, rest, value2));
          else
            throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment2, indent2) {
      if (/^\n+$/.test(comment2))
        return comment2.substring(1);
      return indent2 ? comment2.replace(/^(?! *$)/gm, indent2) : comment2;
    }
    var lineComment = (str, indent2, comment2) => str.endsWith("\n") ? indentComment(comment2, indent2) : comment2.includes("\n") ? "\n" + indentComment(comment2, indent2) : (str.endsWith(" ") ? "" : " ") + comment2;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text3, indent2, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text3;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent2.length);
      if (text3.length <= endStep)
        return text3;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent2.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text3, i, indent2.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text3[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text3[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text3, i, indent2.length);
          end = i + indent2.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text3[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text3[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text3;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text3;
      if (onFold)
        onFold();
      let res = text3.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold2 = folds[i2];
        const end2 = folds[i2 + 1] || text3.length;
        if (fold2 === 0)
          res = `
${indent2}${text3.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text3[fold2]}\\`;
          res += `
${indent2}${text3.slice(fold2 + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text3, i, indent2) {
      let end = i;
      let start = i + 1;
      let ch = text3[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent2) {
          ch = text3[++i];
        } else {
          do {
            ch = text3[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text3[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value2, ctx) {
      const json = JSON.stringify(value2);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent2 = ctx.indent || (containsDocumentMarker(value2) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent2;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent2, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value2, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value2.includes("\n") || /[ \t]\n|\n[ \t]/.test(value2))
        return doubleQuotedString(value2, ctx);
      const indent2 = ctx.indent || (containsDocumentMarker(value2) ? "  " : "");
      const res = "'" + value2.replace(/'/g, "''").replace(/\n+/g, `$&
${indent2}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent2, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value2, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value2.includes('"');
        const hasSingle = value2.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value2, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment: comment2, type, value: value2 }, ctx, onComment, onChompKeep) {
      const { blockQuote: blockQuote2, commentString, lineWidth } = ctx.options;
      if (!blockQuote2 || /\n[\t ]+$/.test(value2)) {
        return quotedString(value2, ctx);
      }
      const indent2 = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value2) ? "  " : "");
      const literal = blockQuote2 === "literal" ? true : blockQuote2 === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value2, lineWidth, indent2.length);
      if (!value2)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value2.length; endStart > 0; --endStart) {
        const ch = value2[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value2.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value2 === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value2 = value2.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent2}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value2.length; ++startEnd) {
        const ch = value2[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value2.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value2 = value2.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent2}`);
      }
      const indentSize = indent2 ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment2) {
        header += " " + commentString(comment2.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value2.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent2}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote2 !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body2 = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent2, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent2}${body2}`;
      }
      value2 = value2.replace(/\n+/g, `$&${indent2}`);
      return `|${header}
${indent2}${start}${value2}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value: value2 } = item;
      const { actualString, implicitKey, indent: indent2, indentStep, inFlow } = ctx;
      if (implicitKey && value2.includes("\n") || inFlow && /[[\]{},]/.test(value2)) {
        return quotedString(value2, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value2)) {
        return implicitKey || inFlow || !value2.includes("\n") ? quotedString(value2, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value2.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value2)) {
        if (indent2 === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent2 === indentStep) {
          return quotedString(value2, ctx);
        }
      }
      const str = value2.replace(/\n+/g, `$&
${indent2}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value2, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent2, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node2, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node2) || identity.isCollection(node2)) && node2.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node2.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node2 = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node2));
      const props = stringifyProps(node2, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node2, ctx, onComment, onChompKeep) : identity.isScalar(node2) ? stringifyString.stringifyString(node2, ctx, onComment, onChompKeep) : node2.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node2) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key: key2, value: value2 }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent: indent2, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key2) && key2.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key2) || !identity.isNode(key2) && typeof key2 === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key2 || keyComment && value2 == null && !ctx.inFlow || identity.isCollection(key2) || (identity.isScalar(key2) ? key2.type === Scalar.Scalar.BLOCK_FOLDED || key2.type === Scalar.Scalar.BLOCK_LITERAL : typeof key2 === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent2 + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key2, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value2 == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value2 == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent2}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value2)) {
        vsb = !!value2.spaceBefore;
        vcb = value2.commentBefore;
        valueComment = value2.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value2 && typeof value2 === "object")
          value2 = doc.createNode(value2);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value2))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value2) && !value2.flow && !value2.tag && !value2.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value2, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value2)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow3 = ctx.inFlow ?? value2.flow ?? value2.items.length === 0;
        if (hasNewline || !flow3) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value2) => value2 === MERGE_KEY || typeof value2 === "symbol" && value2.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key2) => (merge.identify(key2) || identity.isScalar(key2) && (!key2.type || key2.type === Scalar.Scalar.PLAIN) && merge.identify(key2.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value2) {
      const source = resolveAliasValue(ctx, value2);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value2) {
      const source = resolveAliasValue(ctx, value2);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key2, value3] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key2))
            map.set(key2, value3);
        } else if (map instanceof Set) {
          map.add(key2);
        } else if (!Object.prototype.hasOwnProperty.call(map, key2)) {
          Object.defineProperty(map, key2, {
            value: value3,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value2) {
      return ctx && identity.isAlias(value2) ? value2.resolve(ctx.doc, ctx) : value2;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key: key2, value: value2 }) {
      if (identity.isNode(key2) && key2.addToJSMap)
        key2.addToJSMap(ctx, map, value2);
      else if (merge.isMergeKey(ctx, key2))
        merge.addMergeToJSMap(ctx, map, value2);
      else {
        const jsKey = toJS.toJS(key2, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value2, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key2, jsKey, ctx);
          const jsValue = toJS.toJS(value2, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key2, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key2) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node2 of ctx.anchors.keys())
          strCtx.anchors.add(node2.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key2.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key2, value2, ctx) {
      const k = createNode.createNode(key2, void 0, ctx);
      const v = createNode.createNode(value2, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key2, value2 = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key2;
        this.value = value2;
      }
      clone(schema) {
        let { key: key2, value: value2 } = this;
        if (identity.isNode(key2))
          key2 = key2.clone(schema);
        if (identity.isNode(value2))
          value2 = value2.clone(schema);
        return new _Pair(key2, value2);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow3 = ctx.inFlow ?? collection.flow;
      const stringify2 = flow3 ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment: comment2, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent: indent2, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment3 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment3 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment3 = null, () => chompKeep = true);
        if (comment3)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment3));
        if (chompKeep && comment3)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent2}${line}` : "\n";
        }
      }
      if (comment2) {
        str += "\n" + stringifyComment.indentComment(commentString(comment2), indent2);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent: indent2, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment2 = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment2 = ik.comment;
          }
        }
        if (comment2)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment2 = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment2)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment2));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent2}${line}` : "\n";
          return `${str}
${indent2}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent: indent2, options: { commentString } }, lines, comment2, chompKeep) {
      if (comment2 && chompKeep)
        comment2 = comment2.replace(/^\n+/, "");
      if (comment2) {
        const ic = stringifyComment.indentComment(commentString(comment2), indent2);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key2) {
      const k = identity.isScalar(key2) ? key2.value : key2;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key2 || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key2, value2) => {
          if (typeof replacer === "function")
            value2 = replacer.call(obj, key2, value2);
          else if (Array.isArray(replacer) && !replacer.includes(key2))
            return;
          if (value2 !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key2, value2, ctx));
        };
        if (obj instanceof Map) {
          for (const [key2, value2] of obj)
            add(key2, value2);
        } else if (obj && typeof obj === "object") {
          for (const key2 of Object.keys(obj))
            add(key2, obj[key2]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key2) {
        const it = findPair(this.items, key2);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key2, keepScalar) {
        const it = findPair(this.items, key2);
        const node2 = it?.value;
        return (!keepScalar && identity.isScalar(node2) ? node2.value : node2) ?? void 0;
      }
      has(key2) {
        return !!findPair(this.items, key2);
      }
      set(key2, value2) {
        this.add(new Pair.Pair(key2, value2), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value2) {
        this.items.push(value2);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key2) {
        const idx = asItemIndex(key2);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key2, keepScalar) {
        const idx = asItemIndex(key2);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key2) {
        const idx = asItemIndex(key2);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key2, value2) {
        const idx = asItemIndex(key2);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key2}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value2))
          prev.value = value2;
        else
          this.items[idx] = value2;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key2 = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key2, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key2) {
      let idx = identity.isScalar(key2) ? key2.value : key2;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string3 = {
      identify: (value2) => typeof value2 === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string3;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value2) => value2 == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value2) => typeof value2 === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value: value2 }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value2 === sv)
            return source;
        }
        return value2 ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value: value2 }) {
      if (typeof value2 === "bigint")
        return String(value2);
      const num = typeof value2 === "number" ? value2 : Number(value2);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value2, -0) ? "-0" : JSON.stringify(value2);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node2.minFractionDigits = str.length - dot - 1;
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value2) => typeof value2 === "bigint" || Number.isInteger(value2);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node2, radix, prefix) {
      const { value: value2 } = node2;
      if (intIdentify(value2) && value2 >= 0)
        return prefix + value2.toString(radix);
      return stringifyNumber.stringifyNumber(node2);
    }
    var intOct = {
      identify: (value2) => intIdentify(value2) && value2 >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value2) => intIdentify(value2) && value2 >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string3.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value2) {
      return typeof value2 === "bigint" || Number.isInteger(value2);
    }
    var stringifyJSON = ({ value: value2 }) => JSON.stringify(value2);
    var jsonScalars = [
      {
        identify: (value2) => typeof value2 === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value2) => value2 == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value2) => typeof value2 === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value: value2 }) => intIdentify(value2) ? value2.toString() : JSON.stringify(value2)
      },
      {
        identify: (value2) => typeof value2 === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value2) => value2 instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment: comment2, type, value: value2 }, ctx, onComment, onChompKeep) {
        if (!value2)
          return "";
        const buf = value2;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment: comment2, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key2, value2;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key2 = it[0];
              value2 = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key2 = keys[0];
              value2 = it[key2];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key2 = it;
          }
          pairs2.items.push(Pair.createPair(key2, value2, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key2, value2;
          if (identity.isPair(pair)) {
            key2 = toJS.toJS(pair.key, "", ctx);
            value2 = toJS.toJS(pair.value, key2, ctx);
          } else {
            key2 = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key2))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key2, value2);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value2) => value2 instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key: key2 } of pairs$1.items) {
          if (identity.isScalar(key2)) {
            if (seenKeys.includes(key2.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key2.value}`);
            } else {
              seenKeys.push(key2.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value: value2, source }, ctx) {
      const boolObj = value2 ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value2 ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value2) => value2 === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value2) => value2 === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node2.minFractionDigits = f.length;
        }
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value2) => typeof value2 === "bigint" || Number.isInteger(value2);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node2, radix, prefix) {
      const { value: value2 } = node2;
      if (intIdentify(value2)) {
        const str = value2.toString(radix);
        return value2 < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node2);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node2) => intStringify(node2, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key2) {
        let pair;
        if (identity.isPair(key2))
          pair = key2;
        else if (key2 && typeof key2 === "object" && "key" in key2 && "value" in key2 && key2.value === null)
          pair = new Pair.Pair(key2.key, null);
        else
          pair = new Pair.Pair(key2, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key2, keepPair) {
        const pair = YAMLMap.findPair(this.items, key2);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key2, value2) {
        if (typeof value2 !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value2}`);
        const prev = YAMLMap.findPair(this.items, key2);
        if (prev && !value2) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value2) {
          this.items.push(new Pair.Pair(key2));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value2 of iterable) {
            if (typeof replacer === "function")
              value2 = replacer.call(iterable, value2, value2);
            set2.items.push(Pair.createPair(value2, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value2) => value2 instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node2) {
      let { value: value2 } = node2;
      let num = (n) => n;
      if (typeof value2 === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value2) || !isFinite(value2))
        return stringifyNumber.stringifyNumber(node2);
      let sign = "";
      if (value2 < 0) {
        sign = "-";
        value2 *= num(-1);
      }
      const _60 = num(60);
      const parts = [value2 % _60];
      if (value2 < 60) {
        parts.unshift(0);
      } else {
        value2 = (value2 - parts[0]) / _60;
        parts.unshift(value2 % _60);
        if (value2 >= 60) {
          value2 = (value2 - parts[0]) / _60;
          parts.unshift(value2);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value2) => typeof value2 === "bigint" || Number.isInteger(value2),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value2) => value2 instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour2, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour2 || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value: value2 }) => value2?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string3.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string3.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key2) => key2 !== "yaml11").map((key2) => JSON.stringify(key2)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key2) => JSON.stringify(key2)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string3 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string3.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body2 = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body2 += stringifyComment.lineComment(body2, "", commentString(contentComment));
        if ((body2[0] === "|" || body2[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body2}`;
        } else
          lines.push(body2);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value2, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value2 === void 0 ? null : this.createNode(value2, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value2) {
        if (assertCollection(this.contents))
          this.contents.add(value2);
      }
      /** Adds a value to the document. */
      addIn(path, value2) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value2);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node2, name) {
        if (!node2.anchor) {
          const prev = anchors.anchorNames(this);
          node2.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node2.anchor);
      }
      createNode(value2, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value2 = replacer.call({ "": value2 }, "", value2);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow: flow3, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node2 = createNode.createNode(value2, tag, ctx);
        if (flow3 && identity.isCollection(node2))
          node2.flow = true;
        setAnchors();
        return node2;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key2, value2, options = {}) {
        const k = this.createNode(key2, null, options);
        const v = this.createNode(value2, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key2) {
        return assertCollection(this.contents) ? this.contents.delete(key2) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key2, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key2, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key2) {
        return identity.isCollection(this.contents) ? this.contents.has(key2) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key2, value2) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key2], value2);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key2, value2);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value2) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value2;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value2);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value2);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow: flow3, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment2 = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma2 = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow3 && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment2)
              comment2 = cb;
            else
              comment2 += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment2)
                comment2 += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow3 ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow3) {
              if (comma2)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow3}`);
              comma2 = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma: comma2,
        found,
        spaceBefore,
        comment: comment2,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key2) {
      if (!key2)
        return null;
      switch (key2.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key2.source.includes("\n"))
            return true;
          if (key2.end) {
            for (const st of key2.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key2.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent2, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent2 && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search2) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search2));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key: key2, sep, value: value2 } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key2 ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key2) {
            if (key2.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key2 && key2.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key2)) {
            onError(key2 ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key2 ? composeNode(ctx, key2, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key2, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value2,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key2 || key2.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value2?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value2 ? composeNode(ctx, value2, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value2, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value: value2 } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value2,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value2) {
            if (value2?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node2 = value2 ? composeNode(ctx, value2, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value2, onError);
        offset = node2.range[2];
        seq.items.push(node2);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment2 = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment2)
                comment2 = cb;
              else
                comment2 += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment2)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment: comment2, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap4 = fc.start.source === "{";
      const fcName = isMap4 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap4 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key: key2, sep, value: value2 } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key2 ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value2) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap4 && ctx.options.strict && utilContainsNewline.containsNewline(key2))
            onError(
              key2,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap4 && !sep && !props.found) {
          const valueNode = value2 ? composeNode(ctx, value2, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value2))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key2 ? composeNode(ctx, key2, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key2))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value2,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap4 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value2) {
            if ("source" in value2 && value2.source?.[0] === ":")
              onError(value2, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value2 ? composeNode(ctx, value2, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value2))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap4) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap4 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node2 = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node2.range = coll.range;
      node2.tag = tagName;
      if (tag?.format)
        node2.format = tag.format;
      return node2;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content3 = lines[i][1];
        if (content3 === "" || content3 === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value3 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value3, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent2, content3] = lines[i];
        if (content3 === "" || content3 === "\r") {
          if (header.indent === 0 && indent2.length > trimIndent)
            trimIndent = indent2.length;
        } else {
          if (indent2.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent2.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent2.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent2.length + content3.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value2 = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value2 += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent2, content3] = lines[i];
        offset += indent2.length + content3.length + 1;
        const crlf = content3[content3.length - 1] === "\r";
        if (crlf)
          content3 = content3.slice(0, -1);
        if (content3 && indent2.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content3.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent2 = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value2 += sep + indent2.slice(trimIndent) + content3;
          sep = "\n";
        } else if (indent2.length > trimIndent || content3[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value2 += sep + indent2.slice(trimIndent) + content3;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content3 === "") {
          if (sep === "\n")
            value2 += "\n";
          else
            sep = "\n";
        } else {
          value2 += sep + content3;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value2 += "\n" + lines[i][0].slice(trimIndent);
          if (value2[value2.length - 1] !== "\n")
            value2 += "\n";
          break;
        default:
          value2 += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value: value2, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent2 = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent2 && n)
            indent2 = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment2 = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment2 = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent: indent2, chomp, comment: comment2, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value2;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value2 = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value2 = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value2 = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value: value2,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source, i);
          res += fold2;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold2 = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok2 = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok2 ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value: value2, type, comment: comment2, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value2, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value2, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value2, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value2);
      }
      scalar.range = range;
      scalar.source = value2;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment2)
        scalar.comment = comment2;
      return scalar;
    }
    function findScalarTagByName(schema, value2, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value2))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value2, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value2)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value2)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment: comment2, anchor, tag } = props;
      let node2;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node2 = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node2 = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node2.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node2 = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node2.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node2 ?? (node2 = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node2.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node2) || typeof node2.value !== "string" || node2.tag && node2.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment2) {
        if (token.type === "scalar" && token.source === "")
          node2.comment = comment2;
        else
          node2.commentBefore = comment2;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node2.srcToken = token;
      return node2;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment: comment2, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node2 = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node2.anchor = anchor.source.substring(1);
        if (node2.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment2) {
        node2.comment = comment2;
        node2.range[2] = end;
      }
      return node2;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value: value2, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value2 ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value2 && (value2.type === "block-map" || value2.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value2 ? composeNode.composeNode(ctx, value2, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment2 = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment2 += (comment2 === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment: comment2, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment: comment2, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment2) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment2}` : comment2;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment2;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value2, context) {
      const { implicitKey = false, indent: indent2, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value: value2 }, {
        implicitKey,
        indent: indent2 > 0 ? " ".repeat(indent2) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent: indent2, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body2 = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent: indent2, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent: indent2, source: "\n" });
          return { type: "block-scalar", offset, indent: indent2, props, source: body2 };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent: indent2, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent: indent2, source, end };
        default:
          return { type: "scalar", offset, indent: indent2, source, end };
      }
    }
    function setScalarValue(token, value2, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent2 = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent2 === "number")
        indent2 += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value: value2 }, {
        implicitKey: implicitKey || indent2 === null,
        indent: indent2 !== null && indent2 > 0 ? " ".repeat(indent2) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body2 = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body2;
      } else {
        const { offset } = token;
        const indent2 = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent: indent2, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent: indent2, source: "\n" });
        for (const key2 of Object.keys(token))
          if (key2 !== "type" && key2 !== "offset")
            delete token[key2];
        Object.assign(token, { type: "block-scalar", indent: indent2, props, source: body2 });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent2 = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key2 of Object.keys(token))
            if (key2 !== "type" && key2 !== "offset")
              delete token[key2];
          Object.assign(token, { type, indent: indent2, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key: key2, sep, value: value2 }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key2)
        res += stringifyToken(key2);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value2)
        res += stringifyToken(value2);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index2] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index2];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar4 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar4;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty2(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent2 = 0;
          while (ch === " ")
            ch = this.buffer[++indent2 + offset];
          if (ch === "\r") {
            const next = this.buffer[indent2 + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent2 + 1;
          }
          return ch === "\n" || indent2 >= this.indentNext || !ch && !this.atEnd ? offset + indent2 : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty2(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty2(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty2(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty2(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent2 = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent2 = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent2 !== -1 && indent2 < this.indentNext && line[0] !== "#" || indent2 === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty2(line[3])) {
          const atFlowEndMarker = indent2 === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty2(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty2(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent2 = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent2 += 1;
              break;
            case "\n":
              nl = i2;
              indent2 = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent2 >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent2;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent2 > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty2(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty2(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty2(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty2(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i = 0; i < list2.length; ++i)
        if (list2[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i = 0; i < list2.length; ++i) {
        switch (list2[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key2 = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: key2, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent2) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent2)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse3(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value2, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent2 = Math.round(options);
        options = indent2 < 1 ? void 0 : indent2 > 8 ? { indent: 8 } : { indent: indent2 };
      }
      if (value2 === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value2) && !_replacer)
        return value2.toString(options);
      return new Document.Document(value2, _replacer, options).toString(options);
    }
    exports.parse = parse3;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// node_modules/format/format.js
var require_format = __commonJS({
  "node_modules/format/format.js"(exports, module) {
    (function() {
      var namespace;
      if (typeof module !== "undefined") {
        namespace = module.exports = format;
      } else {
        namespace = (function() {
          return this || (1, eval)("this");
        })();
      }
      namespace.format = format;
      namespace.vsprintf = vsprintf;
      if (typeof console !== "undefined" && typeof console.log === "function") {
        namespace.printf = printf;
      }
      function printf() {
        console.log(format.apply(null, arguments));
      }
      function vsprintf(fmt, replacements) {
        return format.apply(null, [fmt].concat(replacements));
      }
      function format(fmt) {
        var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result = "", c, escaped = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
          return args[argIndex++];
        }, slurpNumber = function() {
          var digits = "";
          while (/\d/.test(fmt[i])) {
            digits += fmt[i++];
            c = fmt[i];
          }
          return digits.length > 0 ? parseInt(digits) : null;
        };
        for (; i < n; ++i) {
          c = fmt[i];
          if (escaped) {
            escaped = false;
            if (c == ".") {
              leadingZero = false;
              c = fmt[++i];
            } else if (c == "0" && fmt[i + 1] == ".") {
              leadingZero = true;
              i += 2;
              c = fmt[i];
            } else {
              leadingZero = true;
            }
            precision = slurpNumber();
            switch (c) {
              case "b":
                result += parseInt(nextArg(), 10).toString(2);
                break;
              case "c":
                arg = nextArg();
                if (typeof arg === "string" || arg instanceof String)
                  result += arg;
                else
                  result += String.fromCharCode(parseInt(arg, 10));
                break;
              case "d":
                result += parseInt(nextArg(), 10);
                break;
              case "f":
                tmp = String(parseFloat(nextArg()).toFixed(precision || 6));
                result += leadingZero ? tmp : tmp.replace(/^0/, "");
                break;
              case "j":
                result += JSON.stringify(nextArg());
                break;
              case "o":
                result += "0" + parseInt(nextArg(), 10).toString(8);
                break;
              case "s":
                result += nextArg();
                break;
              case "x":
                result += "0x" + parseInt(nextArg(), 10).toString(16);
                break;
              case "X":
                result += "0x" + parseInt(nextArg(), 10).toString(16).toUpperCase();
                break;
              default:
                result += c;
                break;
            }
          } else if (c === "%") {
            escaped = true;
          } else {
            result += c;
          }
        }
        return result;
      }
    })();
  }
});

// node_modules/extend/index.js
var require_extend = __commonJS({
  "node_modules/extend/index.js"(exports, module) {
    "use strict";
    var hasOwn2 = Object.prototype.hasOwnProperty;
    var toStr = Object.prototype.toString;
    var defineProperty = Object.defineProperty;
    var gOPD = Object.getOwnPropertyDescriptor;
    var isArray = function isArray2(arr) {
      if (typeof Array.isArray === "function") {
        return Array.isArray(arr);
      }
      return toStr.call(arr) === "[object Array]";
    };
    var isPlainObject2 = function isPlainObject3(obj) {
      if (!obj || toStr.call(obj) !== "[object Object]") {
        return false;
      }
      var hasOwnConstructor = hasOwn2.call(obj, "constructor");
      var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn2.call(obj.constructor.prototype, "isPrototypeOf");
      if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) {
        return false;
      }
      var key2;
      for (key2 in obj) {
      }
      return typeof key2 === "undefined" || hasOwn2.call(obj, key2);
    };
    var setProperty = function setProperty2(target, options) {
      if (defineProperty && options.name === "__proto__") {
        defineProperty(target, options.name, {
          enumerable: true,
          configurable: true,
          value: options.newValue,
          writable: true
        });
      } else {
        target[options.name] = options.newValue;
      }
    };
    var getProperty = function getProperty2(obj, name) {
      if (name === "__proto__") {
        if (!hasOwn2.call(obj, name)) {
          return void 0;
        } else if (gOPD) {
          return gOPD(obj, name).value;
        }
      }
      return obj[name];
    };
    module.exports = function extend2() {
      var options, name, src, copy, copyIsArray, clone;
      var target = arguments[0];
      var i = 1;
      var length = arguments.length;
      var deep = false;
      if (typeof target === "boolean") {
        deep = target;
        target = arguments[1] || {};
        i = 2;
      }
      if (target == null || typeof target !== "object" && typeof target !== "function") {
        target = {};
      }
      for (; i < length; ++i) {
        options = arguments[i];
        if (options != null) {
          for (name in options) {
            src = getProperty(target, name);
            copy = getProperty(options, name);
            if (target !== copy) {
              if (deep && copy && (isPlainObject2(copy) || (copyIsArray = isArray(copy)))) {
                if (copyIsArray) {
                  copyIsArray = false;
                  clone = src && isArray(src) ? src : [];
                } else {
                  clone = src && isPlainObject2(src) ? src : {};
                }
                setProperty(target, { name, newValue: extend2(deep, clone, copy) });
              } else if (typeof copy !== "undefined") {
                setProperty(target, { name, newValue: copy });
              }
            }
          }
        }
      }
      return target;
    };
  }
});

// src/model/problem.ts
var Problem = class extends Error {
  details;
  more;
  constructor(details, more = []) {
    super(details.what.en);
    this.name = "Problem";
    this.details = details;
    this.more = more;
  }
  /** Any Problem is one: the part of the program that writes documents is bundled apart, with a class of its own. */
  static [Symbol.hasInstance](value2) {
    return value2 instanceof Error && value2.name === "Problem" && "details" in value2;
  }
  /** Every mistake, in order. */
  get all() {
    return [this.details, ...this.more];
  }
};
function throwProblems(mistakes) {
  const [first, ...more] = mistakes;
  if (first !== void 0) throw new Problem(first, more);
}
function didYouMean(word2, candidates) {
  let best;
  let least = Math.max(1, Math.floor(word2.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word2.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}
function helpWith(word2, candidates, otherwise, quote = '"') {
  const guess = didYouMean(word2, candidates);
  return guess === void 0 ? otherwise : { nl: `Bedoelt u ${quote}${guess}${quote}?`, en: `Did you mean ${quote}${guess}${quote}?` };
}
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i, j) => rows[i]?.[j] ?? limit;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(i, j - 1) + 1,
        at(i - 1, j) + 1,
        at(i - 1, j - 1) + change,
        swapped ? at(i - 2, j - 2) + 1 : limit
      );
    }
  }
  return at(a.length, b.length);
}

// src/parse/guard.ts
var mostCharacters = 5e6;
var mostMarkers = 100;
var widestIndent = 200;
function guardSize(draft) {
  if (draft.text.length > mostCharacters) {
    throw refuse(draft, void 0, {
      nl: "Het bestand is groter dan 5 MB.",
      en: "The file is larger than 5 MB."
    });
  }
}
function guardNesting(draft) {
  const source = draft.text;
  let line = 1;
  for (let start = 0; start < source.length; line++) {
    const { indent: indent2, markers: markers2, end } = measureLine(source, start);
    if (markers2 > mostMarkers) {
      throw refuse(draft, line, {
        nl: `Deze regel begint met meer dan ${mostMarkers} citaat- of lijsttekens.`,
        en: `This line begins with more than ${mostMarkers} quote or list markers.`
      });
    }
    if (indent2 > widestIndent) {
      throw refuse(draft, line, {
        nl: `Deze regel springt meer dan ${widestIndent} kolommen in.`,
        en: `This line is indented by more than ${widestIndent} columns.`
      });
    }
    start = end;
  }
}
function refuse(draft, line, what) {
  return new Problem({
    kind: "draft",
    path: draft.path,
    ...line === void 0 ? {} : { line },
    what,
    why: {
      nl: "Zo\u2019n tekst lezen kost minuten of loopt vast.",
      en: "Reading such a text takes minutes or runs aground."
    },
    help: {
      nl: "Splits het bestand, of maak de opmaak vlakker, en probeer het opnieuw.",
      en: "Split the file, or flatten its layout, and try again."
    }
  });
}
function measureLine(source, start) {
  let at = start;
  let indent2 = 0;
  let markers2 = 0;
  let code = source.charCodeAt(at);
  for (; at < source.length; code = source.charCodeAt(++at)) {
    if (code === 32) indent2++;
    else if (code === 9) indent2 += 4;
    else if (code === 62) markers2++;
    else if (isMarker(code) && isGap(source.charCodeAt(at + 1))) markers2++;
    else if (!(code >= 48 && code <= 57)) break;
  }
  if (code === 10 || code === 13 || at === source.length) indent2 = 0;
  while (at < source.length && !isBreak(source.charCodeAt(at))) at++;
  const end = source.startsWith("\r\n", at) ? at + 2 : at + 1;
  return { indent: markers2 > 0 ? 0 : indent2, markers: markers2, end };
}
function isMarker(code) {
  return code === 42 || code === 43 || code === 45 || code === 46 || code === 41;
}
function isBreak(code) {
  return code === 10 || code === 13;
}
function isGap(code) {
  return code === 32 || code === 9 || isBreak(code) || Number.isNaN(code);
}

// src/model/facts.ts
var factForms = [
  {
    name: "title",
    nl: "titel",
    en: "title",
    takes: "text",
    about: { nl: "titel van de uitvraag", en: "title of the tender" }
  },
  {
    name: "buyer",
    nl: "opdrachtgever",
    en: "buyer",
    takes: "text",
    about: { nl: "naam van de gemeente of regio", en: "name of the municipality or region" }
  },
  {
    name: "domain",
    nl: "domein",
    en: "domain",
    takes: "choices",
    choices: ["wmo", "jeugd", "participatie"],
    about: { nl: "wet of wetten waarvoor wordt ingekocht", en: "act or acts the purchase serves" }
  },
  {
    name: "procedure",
    nl: "procedure",
    en: "procedure",
    takes: "choice",
    choices: ["sas", "european", "national", "open-house"],
    about: { nl: "procedure; zonder opgave: sas", en: "procedure; sas when left out" }
  },
  {
    name: "contractValue",
    nl: "opdrachtwaarde",
    en: "contract_value",
    takes: "number",
    about: {
      nl: "geraamde waarde in euro, exclusief btw, hele looptijd",
      en: "estimated value in euros, without VAT, whole term"
    }
  },
  {
    name: "durationYears",
    nl: "looptijd_jaren",
    en: "duration_years",
    takes: "number",
    about: { nl: "looptijd in jaren", en: "term in years" }
  },
  { name: "lots", nl: "percelen", en: "lots", takes: "number", about: { nl: "aantal percelen", en: "number of lots" } },
  {
    name: "bidders",
    nl: "inschrijvers",
    en: "bidders",
    takes: "number",
    about: { nl: "verwacht aantal inschrijvers", en: "expected number of bidders" }
  },
  {
    name: "providers",
    nl: "aanbieders",
    en: "providers",
    takes: "number",
    about: { nl: "verwacht aantal gecontracteerde aanbieders", en: "expected number of contracted providers" }
  },
  {
    name: "clients",
    nl: "clienten",
    en: "clients",
    takes: "number",
    about: { nl: "aantal cli\xEBnten per jaar", en: "clients a year" }
  },
  {
    name: "staff",
    nl: "medewerkers",
    en: "staff",
    takes: "number",
    about: { nl: "aantal medewerkers bij alle aanbieders samen", en: "staff of all providers together" }
  },
  {
    name: "publicationDate",
    nl: "publicatiedatum",
    en: "publication_date",
    takes: "date",
    about: { nl: "datum van publicatie", en: "date of publication" }
  },
  {
    name: "asOf",
    nl: "peildatum",
    en: "as_of",
    takes: "date",
    about: { nl: "datum waarop het recht wordt bekeken", en: "date at which the law is read" }
  },
  {
    name: "standard",
    nl: "contractstandaard",
    en: "standard",
    takes: "choice",
    choices: ["csw-1.2", "csw-1.3", "csj", "none"],
    about: { nl: "landelijke contractstandaard", en: "national contract standard" }
  },
  {
    name: "language",
    nl: "taal",
    en: "language",
    takes: "choice",
    choices: ["nl", "en"],
    about: { nl: "taal van het stuk", en: "language of the draft" }
  }
];
var noFacts = {
  title: null,
  buyer: null,
  domain: [],
  procedure: "sas",
  contractValue: null,
  durationYears: null,
  lots: null,
  bidders: null,
  providers: null,
  clients: null,
  staff: null,
  publicationDate: null,
  asOf: null,
  standard: null,
  language: null,
  inferred: ["procedure"]
};
function completeFacts(facts, shared) {
  const lacks = (name) => {
    const value2 = facts[name];
    return value2 === null || Array.isArray(value2) && value2.length === 0 || facts.inferred.includes(name);
  };
  const taken = factForms.map(({ name }) => name).filter((name) => shared[name] !== void 0 && lacks(name));
  return {
    ...facts,
    ...Object.fromEntries(taken.map((name) => [name, shared[name]])),
    inferred: facts.inferred.filter((name) => !taken.includes(name))
  };
}

// src/model/gather.ts
function addTo(lists, key2, value2) {
  const list2 = lists.get(key2);
  if (list2 === void 0) lists.set(key2, [value2]);
  else list2.push(value2);
}

// src/model/span.ts
function lineStarts(source) {
  const starts = [0];
  if (!source.includes("\r")) {
    for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10 || code === 13 && source.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}
function placeAt(starts, offset) {
  const line = Math.max(
    0,
    lastAtMost(starts, offset, (start) => start)
  );
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
}
function lastAtMost(items, value2, numberOf) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    const item = items[middle];
    if (item !== void 0 && numberOf(item) <= value2) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
function coverage(spans) {
  return (span) => {
    const candidate = spans[lastAtMost(spans, span.start, ({ start }) => start)];
    return candidate !== void 0 && contains(candidate, span);
  };
}
function contains(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}

// src/model/text.ts
var emptyText = { value: "", runs: [], marks: [] };
function runAt(text3, offset) {
  return text3.runs[Math.max(
    0,
    lastAtMost(text3.runs, offset, (run) => run.at)
  )];
}
function sourceSpan(text3, start, end) {
  const first = runAt(text3, start);
  if (first === void 0) return { start: 0, end: 0 };
  const exactStart = first.length === first.sourceLength;
  const from = exactStart ? first.source + Math.min(start - first.at, first.length) : first.source;
  if (end <= start) return { start: from, end: from };
  const last = runAt(text3, end - 1) ?? first;
  const exactEnd = last.length === last.sourceLength;
  const to = exactEnd ? last.source + (end - last.at) : last.source + last.sourceLength;
  return { start: from, end: to };
}
function sliceText(text3, start, end) {
  if (start === 0 && end >= text3.value.length) return text3;
  const runs = [];
  for (const run of text3.runs) {
    const from = Math.max(run.at, start);
    const to = Math.min(run.at + run.length, end);
    if (from >= to) continue;
    const exact = run.length === run.sourceLength;
    runs.push({
      at: from - start,
      length: to - from,
      source: exact ? run.source + (from - run.at) : run.source,
      sourceLength: exact ? to - from : run.sourceLength
    });
  }
  const marks = [];
  for (const mark4 of text3.marks) {
    const from = Math.max(mark4.start, start);
    const to = Math.min(mark4.end, end);
    if (from < to || mark4.start === mark4.end && mark4.start >= start && mark4.start < end) {
      marks.push({ ...mark4, start: from - start, end: to - start });
    }
  }
  return { value: text3.value.slice(start, end), runs, marks };
}
function trimText(text3, start = 0, end = text3.value.length) {
  const value2 = start === 0 && end === text3.value.length ? text3.value : text3.value.slice(start, end);
  const from = start + value2.length - value2.trimStart().length;
  const to = start + value2.trimEnd().length;
  return from >= to ? emptyText : sliceText(text3, from, to);
}
function joinTexts(texts, separator2) {
  const runs = [];
  const marks = [];
  let value2 = "";
  for (const text3 of texts) {
    const last = runs.at(-1);
    const first = text3.runs[0];
    if (last !== void 0 && first !== void 0 && separator2 !== "") {
      const source = last.source + last.sourceLength;
      runs.push({
        at: value2.length,
        length: separator2.length,
        source,
        sourceLength: Math.max(0, first.source - source)
      });
      value2 += separator2;
    }
    const at = value2.length;
    for (const run of text3.runs) runs.push({ ...run, at: run.at + at });
    for (const mark4 of text3.marks) marks.push({ ...mark4, start: mark4.start + at, end: mark4.end + at });
    value2 += text3.value;
  }
  return { value: value2, runs, marks };
}

// src/parse/date.ts
function isDate(written) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  const days2 = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days2 !== void 0 && day >= 1 && day <= days2;
}

// src/parse/allowance.ts
var example = "<!-- tenderlint-allow regel: reden until=2027-01-01 by=inkoper -->";
function readComment(comment2, offset, faults) {
  const directive = /^<!--\s*tenderlint-(\w*)\s*([\s\S]*?)\s*-->$/.exec(comment2);
  if (directive === null) return void 0;
  const [, verb, said = ""] = directive;
  if (verb !== "allow") {
    faults.note(
      offset,
      {
        nl: `De opdracht 'tenderlint-${verb}' bestaat niet.`,
        en: `There is no instruction 'tenderlint-${verb}'.`
      },
      {
        nl: `Bedoelt u 'tenderlint-allow'? Schrijf ${example}.`,
        en: `Did you mean 'tenderlint-allow'? Write ${example}.`
      }
    );
    return void 0;
  }
  const colon = said.indexOf(":");
  const named3 = colon < 0 ? said : said.slice(0, colon);
  const rules = named3.split(/[\s,]+/).filter((rule) => rule !== "");
  const { reason, until, by } = readReason(colon < 0 ? "" : said.slice(colon + 1));
  return checkPermission({ rules, reason, until, by }, offset, faults);
}
function checkPermission(permission, offset, faults) {
  const { rules, reason, until } = permission;
  if (rules.length === 0) {
    faults.note(
      offset,
      { nl: "Deze afwijking noemt geen regel.", en: "This allowance names no rule." },
      { nl: `Noem de regel: ${example}.`, en: `Name the rule: ${example}.` }
    );
  }
  if (reason === "") {
    faults.note(
      offset,
      { nl: "Deze afwijking heeft geen reden.", en: "This allowance has no reason." },
      { nl: `Schrijf na de dubbele punt waarom: ${example}.`, en: `Write why after the colon: ${example}.` },
      {
        nl: "Wie afwijkt legt uit: de reden komt in de bijlage Motivering.",
        en: "Who deviates explains: the reason is printed in the annex of reasons."
      }
    );
  }
  if (until !== null && !isDate(until)) {
    faults.note(
      offset,
      { nl: `'${until}' is geen datum.`, en: `'${until}' is not a date.` },
      { nl: "Schrijf jaar-maand-dag, bijvoorbeeld 2027-01-01.", en: "Write year-month-day, for example 2027-01-01." }
    );
    return void 0;
  }
  return rules.length === 0 || reason === "" ? void 0 : permission;
}
function readReason(said) {
  const [reason = "", ...options] = said.split(/(?:^|\s+)(?=(?:until|by)=)/);
  const value2 = (name) => {
    const option = options.find((text3) => text3.startsWith(`${name}=`));
    return option === void 0 ? null : option.slice(name.length + 1).replace(/^["']|["']$/g, "").trim();
  };
  return { reason: reason.replace(/\s+/g, " ").trim(), until: value2("until"), by: value2("by") };
}

// src/parse/faults.ts
function collectFaults({ path, text: text3 }, kind = "draft") {
  const found = [];
  let starts;
  return {
    note(offset, what, help, why) {
      starts ??= lineStarts(text3);
      const { line, column } = placeAt(starts, offset);
      const place = { kind, path, line, column };
      found.push({ ...place, what, help, ...why === void 0 ? {} : { why }, offset });
    },
    settle() {
      throwProblems(found.sort((a, b) => a.offset - b.offset).map(({ offset: _, ...details }) => details));
    }
  };
}

// src/parse/frontmatter.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/parse/facts.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/parse/tree.ts
var import_yaml = __toESM(require_dist(), 1);

// node_modules/character-entities/index.js
var characterEntities = {
  AElig: "\xC6",
  AMP: "&",
  Aacute: "\xC1",
  Abreve: "\u0102",
  Acirc: "\xC2",
  Acy: "\u0410",
  Afr: "\u{1D504}",
  Agrave: "\xC0",
  Alpha: "\u0391",
  Amacr: "\u0100",
  And: "\u2A53",
  Aogon: "\u0104",
  Aopf: "\u{1D538}",
  ApplyFunction: "\u2061",
  Aring: "\xC5",
  Ascr: "\u{1D49C}",
  Assign: "\u2254",
  Atilde: "\xC3",
  Auml: "\xC4",
  Backslash: "\u2216",
  Barv: "\u2AE7",
  Barwed: "\u2306",
  Bcy: "\u0411",
  Because: "\u2235",
  Bernoullis: "\u212C",
  Beta: "\u0392",
  Bfr: "\u{1D505}",
  Bopf: "\u{1D539}",
  Breve: "\u02D8",
  Bscr: "\u212C",
  Bumpeq: "\u224E",
  CHcy: "\u0427",
  COPY: "\xA9",
  Cacute: "\u0106",
  Cap: "\u22D2",
  CapitalDifferentialD: "\u2145",
  Cayleys: "\u212D",
  Ccaron: "\u010C",
  Ccedil: "\xC7",
  Ccirc: "\u0108",
  Cconint: "\u2230",
  Cdot: "\u010A",
  Cedilla: "\xB8",
  CenterDot: "\xB7",
  Cfr: "\u212D",
  Chi: "\u03A7",
  CircleDot: "\u2299",
  CircleMinus: "\u2296",
  CirclePlus: "\u2295",
  CircleTimes: "\u2297",
  ClockwiseContourIntegral: "\u2232",
  CloseCurlyDoubleQuote: "\u201D",
  CloseCurlyQuote: "\u2019",
  Colon: "\u2237",
  Colone: "\u2A74",
  Congruent: "\u2261",
  Conint: "\u222F",
  ContourIntegral: "\u222E",
  Copf: "\u2102",
  Coproduct: "\u2210",
  CounterClockwiseContourIntegral: "\u2233",
  Cross: "\u2A2F",
  Cscr: "\u{1D49E}",
  Cup: "\u22D3",
  CupCap: "\u224D",
  DD: "\u2145",
  DDotrahd: "\u2911",
  DJcy: "\u0402",
  DScy: "\u0405",
  DZcy: "\u040F",
  Dagger: "\u2021",
  Darr: "\u21A1",
  Dashv: "\u2AE4",
  Dcaron: "\u010E",
  Dcy: "\u0414",
  Del: "\u2207",
  Delta: "\u0394",
  Dfr: "\u{1D507}",
  DiacriticalAcute: "\xB4",
  DiacriticalDot: "\u02D9",
  DiacriticalDoubleAcute: "\u02DD",
  DiacriticalGrave: "`",
  DiacriticalTilde: "\u02DC",
  Diamond: "\u22C4",
  DifferentialD: "\u2146",
  Dopf: "\u{1D53B}",
  Dot: "\xA8",
  DotDot: "\u20DC",
  DotEqual: "\u2250",
  DoubleContourIntegral: "\u222F",
  DoubleDot: "\xA8",
  DoubleDownArrow: "\u21D3",
  DoubleLeftArrow: "\u21D0",
  DoubleLeftRightArrow: "\u21D4",
  DoubleLeftTee: "\u2AE4",
  DoubleLongLeftArrow: "\u27F8",
  DoubleLongLeftRightArrow: "\u27FA",
  DoubleLongRightArrow: "\u27F9",
  DoubleRightArrow: "\u21D2",
  DoubleRightTee: "\u22A8",
  DoubleUpArrow: "\u21D1",
  DoubleUpDownArrow: "\u21D5",
  DoubleVerticalBar: "\u2225",
  DownArrow: "\u2193",
  DownArrowBar: "\u2913",
  DownArrowUpArrow: "\u21F5",
  DownBreve: "\u0311",
  DownLeftRightVector: "\u2950",
  DownLeftTeeVector: "\u295E",
  DownLeftVector: "\u21BD",
  DownLeftVectorBar: "\u2956",
  DownRightTeeVector: "\u295F",
  DownRightVector: "\u21C1",
  DownRightVectorBar: "\u2957",
  DownTee: "\u22A4",
  DownTeeArrow: "\u21A7",
  Downarrow: "\u21D3",
  Dscr: "\u{1D49F}",
  Dstrok: "\u0110",
  ENG: "\u014A",
  ETH: "\xD0",
  Eacute: "\xC9",
  Ecaron: "\u011A",
  Ecirc: "\xCA",
  Ecy: "\u042D",
  Edot: "\u0116",
  Efr: "\u{1D508}",
  Egrave: "\xC8",
  Element: "\u2208",
  Emacr: "\u0112",
  EmptySmallSquare: "\u25FB",
  EmptyVerySmallSquare: "\u25AB",
  Eogon: "\u0118",
  Eopf: "\u{1D53C}",
  Epsilon: "\u0395",
  Equal: "\u2A75",
  EqualTilde: "\u2242",
  Equilibrium: "\u21CC",
  Escr: "\u2130",
  Esim: "\u2A73",
  Eta: "\u0397",
  Euml: "\xCB",
  Exists: "\u2203",
  ExponentialE: "\u2147",
  Fcy: "\u0424",
  Ffr: "\u{1D509}",
  FilledSmallSquare: "\u25FC",
  FilledVerySmallSquare: "\u25AA",
  Fopf: "\u{1D53D}",
  ForAll: "\u2200",
  Fouriertrf: "\u2131",
  Fscr: "\u2131",
  GJcy: "\u0403",
  GT: ">",
  Gamma: "\u0393",
  Gammad: "\u03DC",
  Gbreve: "\u011E",
  Gcedil: "\u0122",
  Gcirc: "\u011C",
  Gcy: "\u0413",
  Gdot: "\u0120",
  Gfr: "\u{1D50A}",
  Gg: "\u22D9",
  Gopf: "\u{1D53E}",
  GreaterEqual: "\u2265",
  GreaterEqualLess: "\u22DB",
  GreaterFullEqual: "\u2267",
  GreaterGreater: "\u2AA2",
  GreaterLess: "\u2277",
  GreaterSlantEqual: "\u2A7E",
  GreaterTilde: "\u2273",
  Gscr: "\u{1D4A2}",
  Gt: "\u226B",
  HARDcy: "\u042A",
  Hacek: "\u02C7",
  Hat: "^",
  Hcirc: "\u0124",
  Hfr: "\u210C",
  HilbertSpace: "\u210B",
  Hopf: "\u210D",
  HorizontalLine: "\u2500",
  Hscr: "\u210B",
  Hstrok: "\u0126",
  HumpDownHump: "\u224E",
  HumpEqual: "\u224F",
  IEcy: "\u0415",
  IJlig: "\u0132",
  IOcy: "\u0401",
  Iacute: "\xCD",
  Icirc: "\xCE",
  Icy: "\u0418",
  Idot: "\u0130",
  Ifr: "\u2111",
  Igrave: "\xCC",
  Im: "\u2111",
  Imacr: "\u012A",
  ImaginaryI: "\u2148",
  Implies: "\u21D2",
  Int: "\u222C",
  Integral: "\u222B",
  Intersection: "\u22C2",
  InvisibleComma: "\u2063",
  InvisibleTimes: "\u2062",
  Iogon: "\u012E",
  Iopf: "\u{1D540}",
  Iota: "\u0399",
  Iscr: "\u2110",
  Itilde: "\u0128",
  Iukcy: "\u0406",
  Iuml: "\xCF",
  Jcirc: "\u0134",
  Jcy: "\u0419",
  Jfr: "\u{1D50D}",
  Jopf: "\u{1D541}",
  Jscr: "\u{1D4A5}",
  Jsercy: "\u0408",
  Jukcy: "\u0404",
  KHcy: "\u0425",
  KJcy: "\u040C",
  Kappa: "\u039A",
  Kcedil: "\u0136",
  Kcy: "\u041A",
  Kfr: "\u{1D50E}",
  Kopf: "\u{1D542}",
  Kscr: "\u{1D4A6}",
  LJcy: "\u0409",
  LT: "<",
  Lacute: "\u0139",
  Lambda: "\u039B",
  Lang: "\u27EA",
  Laplacetrf: "\u2112",
  Larr: "\u219E",
  Lcaron: "\u013D",
  Lcedil: "\u013B",
  Lcy: "\u041B",
  LeftAngleBracket: "\u27E8",
  LeftArrow: "\u2190",
  LeftArrowBar: "\u21E4",
  LeftArrowRightArrow: "\u21C6",
  LeftCeiling: "\u2308",
  LeftDoubleBracket: "\u27E6",
  LeftDownTeeVector: "\u2961",
  LeftDownVector: "\u21C3",
  LeftDownVectorBar: "\u2959",
  LeftFloor: "\u230A",
  LeftRightArrow: "\u2194",
  LeftRightVector: "\u294E",
  LeftTee: "\u22A3",
  LeftTeeArrow: "\u21A4",
  LeftTeeVector: "\u295A",
  LeftTriangle: "\u22B2",
  LeftTriangleBar: "\u29CF",
  LeftTriangleEqual: "\u22B4",
  LeftUpDownVector: "\u2951",
  LeftUpTeeVector: "\u2960",
  LeftUpVector: "\u21BF",
  LeftUpVectorBar: "\u2958",
  LeftVector: "\u21BC",
  LeftVectorBar: "\u2952",
  Leftarrow: "\u21D0",
  Leftrightarrow: "\u21D4",
  LessEqualGreater: "\u22DA",
  LessFullEqual: "\u2266",
  LessGreater: "\u2276",
  LessLess: "\u2AA1",
  LessSlantEqual: "\u2A7D",
  LessTilde: "\u2272",
  Lfr: "\u{1D50F}",
  Ll: "\u22D8",
  Lleftarrow: "\u21DA",
  Lmidot: "\u013F",
  LongLeftArrow: "\u27F5",
  LongLeftRightArrow: "\u27F7",
  LongRightArrow: "\u27F6",
  Longleftarrow: "\u27F8",
  Longleftrightarrow: "\u27FA",
  Longrightarrow: "\u27F9",
  Lopf: "\u{1D543}",
  LowerLeftArrow: "\u2199",
  LowerRightArrow: "\u2198",
  Lscr: "\u2112",
  Lsh: "\u21B0",
  Lstrok: "\u0141",
  Lt: "\u226A",
  Map: "\u2905",
  Mcy: "\u041C",
  MediumSpace: "\u205F",
  Mellintrf: "\u2133",
  Mfr: "\u{1D510}",
  MinusPlus: "\u2213",
  Mopf: "\u{1D544}",
  Mscr: "\u2133",
  Mu: "\u039C",
  NJcy: "\u040A",
  Nacute: "\u0143",
  Ncaron: "\u0147",
  Ncedil: "\u0145",
  Ncy: "\u041D",
  NegativeMediumSpace: "\u200B",
  NegativeThickSpace: "\u200B",
  NegativeThinSpace: "\u200B",
  NegativeVeryThinSpace: "\u200B",
  NestedGreaterGreater: "\u226B",
  NestedLessLess: "\u226A",
  NewLine: "\n",
  Nfr: "\u{1D511}",
  NoBreak: "\u2060",
  NonBreakingSpace: "\xA0",
  Nopf: "\u2115",
  Not: "\u2AEC",
  NotCongruent: "\u2262",
  NotCupCap: "\u226D",
  NotDoubleVerticalBar: "\u2226",
  NotElement: "\u2209",
  NotEqual: "\u2260",
  NotEqualTilde: "\u2242\u0338",
  NotExists: "\u2204",
  NotGreater: "\u226F",
  NotGreaterEqual: "\u2271",
  NotGreaterFullEqual: "\u2267\u0338",
  NotGreaterGreater: "\u226B\u0338",
  NotGreaterLess: "\u2279",
  NotGreaterSlantEqual: "\u2A7E\u0338",
  NotGreaterTilde: "\u2275",
  NotHumpDownHump: "\u224E\u0338",
  NotHumpEqual: "\u224F\u0338",
  NotLeftTriangle: "\u22EA",
  NotLeftTriangleBar: "\u29CF\u0338",
  NotLeftTriangleEqual: "\u22EC",
  NotLess: "\u226E",
  NotLessEqual: "\u2270",
  NotLessGreater: "\u2278",
  NotLessLess: "\u226A\u0338",
  NotLessSlantEqual: "\u2A7D\u0338",
  NotLessTilde: "\u2274",
  NotNestedGreaterGreater: "\u2AA2\u0338",
  NotNestedLessLess: "\u2AA1\u0338",
  NotPrecedes: "\u2280",
  NotPrecedesEqual: "\u2AAF\u0338",
  NotPrecedesSlantEqual: "\u22E0",
  NotReverseElement: "\u220C",
  NotRightTriangle: "\u22EB",
  NotRightTriangleBar: "\u29D0\u0338",
  NotRightTriangleEqual: "\u22ED",
  NotSquareSubset: "\u228F\u0338",
  NotSquareSubsetEqual: "\u22E2",
  NotSquareSuperset: "\u2290\u0338",
  NotSquareSupersetEqual: "\u22E3",
  NotSubset: "\u2282\u20D2",
  NotSubsetEqual: "\u2288",
  NotSucceeds: "\u2281",
  NotSucceedsEqual: "\u2AB0\u0338",
  NotSucceedsSlantEqual: "\u22E1",
  NotSucceedsTilde: "\u227F\u0338",
  NotSuperset: "\u2283\u20D2",
  NotSupersetEqual: "\u2289",
  NotTilde: "\u2241",
  NotTildeEqual: "\u2244",
  NotTildeFullEqual: "\u2247",
  NotTildeTilde: "\u2249",
  NotVerticalBar: "\u2224",
  Nscr: "\u{1D4A9}",
  Ntilde: "\xD1",
  Nu: "\u039D",
  OElig: "\u0152",
  Oacute: "\xD3",
  Ocirc: "\xD4",
  Ocy: "\u041E",
  Odblac: "\u0150",
  Ofr: "\u{1D512}",
  Ograve: "\xD2",
  Omacr: "\u014C",
  Omega: "\u03A9",
  Omicron: "\u039F",
  Oopf: "\u{1D546}",
  OpenCurlyDoubleQuote: "\u201C",
  OpenCurlyQuote: "\u2018",
  Or: "\u2A54",
  Oscr: "\u{1D4AA}",
  Oslash: "\xD8",
  Otilde: "\xD5",
  Otimes: "\u2A37",
  Ouml: "\xD6",
  OverBar: "\u203E",
  OverBrace: "\u23DE",
  OverBracket: "\u23B4",
  OverParenthesis: "\u23DC",
  PartialD: "\u2202",
  Pcy: "\u041F",
  Pfr: "\u{1D513}",
  Phi: "\u03A6",
  Pi: "\u03A0",
  PlusMinus: "\xB1",
  Poincareplane: "\u210C",
  Popf: "\u2119",
  Pr: "\u2ABB",
  Precedes: "\u227A",
  PrecedesEqual: "\u2AAF",
  PrecedesSlantEqual: "\u227C",
  PrecedesTilde: "\u227E",
  Prime: "\u2033",
  Product: "\u220F",
  Proportion: "\u2237",
  Proportional: "\u221D",
  Pscr: "\u{1D4AB}",
  Psi: "\u03A8",
  QUOT: '"',
  Qfr: "\u{1D514}",
  Qopf: "\u211A",
  Qscr: "\u{1D4AC}",
  RBarr: "\u2910",
  REG: "\xAE",
  Racute: "\u0154",
  Rang: "\u27EB",
  Rarr: "\u21A0",
  Rarrtl: "\u2916",
  Rcaron: "\u0158",
  Rcedil: "\u0156",
  Rcy: "\u0420",
  Re: "\u211C",
  ReverseElement: "\u220B",
  ReverseEquilibrium: "\u21CB",
  ReverseUpEquilibrium: "\u296F",
  Rfr: "\u211C",
  Rho: "\u03A1",
  RightAngleBracket: "\u27E9",
  RightArrow: "\u2192",
  RightArrowBar: "\u21E5",
  RightArrowLeftArrow: "\u21C4",
  RightCeiling: "\u2309",
  RightDoubleBracket: "\u27E7",
  RightDownTeeVector: "\u295D",
  RightDownVector: "\u21C2",
  RightDownVectorBar: "\u2955",
  RightFloor: "\u230B",
  RightTee: "\u22A2",
  RightTeeArrow: "\u21A6",
  RightTeeVector: "\u295B",
  RightTriangle: "\u22B3",
  RightTriangleBar: "\u29D0",
  RightTriangleEqual: "\u22B5",
  RightUpDownVector: "\u294F",
  RightUpTeeVector: "\u295C",
  RightUpVector: "\u21BE",
  RightUpVectorBar: "\u2954",
  RightVector: "\u21C0",
  RightVectorBar: "\u2953",
  Rightarrow: "\u21D2",
  Ropf: "\u211D",
  RoundImplies: "\u2970",
  Rrightarrow: "\u21DB",
  Rscr: "\u211B",
  Rsh: "\u21B1",
  RuleDelayed: "\u29F4",
  SHCHcy: "\u0429",
  SHcy: "\u0428",
  SOFTcy: "\u042C",
  Sacute: "\u015A",
  Sc: "\u2ABC",
  Scaron: "\u0160",
  Scedil: "\u015E",
  Scirc: "\u015C",
  Scy: "\u0421",
  Sfr: "\u{1D516}",
  ShortDownArrow: "\u2193",
  ShortLeftArrow: "\u2190",
  ShortRightArrow: "\u2192",
  ShortUpArrow: "\u2191",
  Sigma: "\u03A3",
  SmallCircle: "\u2218",
  Sopf: "\u{1D54A}",
  Sqrt: "\u221A",
  Square: "\u25A1",
  SquareIntersection: "\u2293",
  SquareSubset: "\u228F",
  SquareSubsetEqual: "\u2291",
  SquareSuperset: "\u2290",
  SquareSupersetEqual: "\u2292",
  SquareUnion: "\u2294",
  Sscr: "\u{1D4AE}",
  Star: "\u22C6",
  Sub: "\u22D0",
  Subset: "\u22D0",
  SubsetEqual: "\u2286",
  Succeeds: "\u227B",
  SucceedsEqual: "\u2AB0",
  SucceedsSlantEqual: "\u227D",
  SucceedsTilde: "\u227F",
  SuchThat: "\u220B",
  Sum: "\u2211",
  Sup: "\u22D1",
  Superset: "\u2283",
  SupersetEqual: "\u2287",
  Supset: "\u22D1",
  THORN: "\xDE",
  TRADE: "\u2122",
  TSHcy: "\u040B",
  TScy: "\u0426",
  Tab: "	",
  Tau: "\u03A4",
  Tcaron: "\u0164",
  Tcedil: "\u0162",
  Tcy: "\u0422",
  Tfr: "\u{1D517}",
  Therefore: "\u2234",
  Theta: "\u0398",
  ThickSpace: "\u205F\u200A",
  ThinSpace: "\u2009",
  Tilde: "\u223C",
  TildeEqual: "\u2243",
  TildeFullEqual: "\u2245",
  TildeTilde: "\u2248",
  Topf: "\u{1D54B}",
  TripleDot: "\u20DB",
  Tscr: "\u{1D4AF}",
  Tstrok: "\u0166",
  Uacute: "\xDA",
  Uarr: "\u219F",
  Uarrocir: "\u2949",
  Ubrcy: "\u040E",
  Ubreve: "\u016C",
  Ucirc: "\xDB",
  Ucy: "\u0423",
  Udblac: "\u0170",
  Ufr: "\u{1D518}",
  Ugrave: "\xD9",
  Umacr: "\u016A",
  UnderBar: "_",
  UnderBrace: "\u23DF",
  UnderBracket: "\u23B5",
  UnderParenthesis: "\u23DD",
  Union: "\u22C3",
  UnionPlus: "\u228E",
  Uogon: "\u0172",
  Uopf: "\u{1D54C}",
  UpArrow: "\u2191",
  UpArrowBar: "\u2912",
  UpArrowDownArrow: "\u21C5",
  UpDownArrow: "\u2195",
  UpEquilibrium: "\u296E",
  UpTee: "\u22A5",
  UpTeeArrow: "\u21A5",
  Uparrow: "\u21D1",
  Updownarrow: "\u21D5",
  UpperLeftArrow: "\u2196",
  UpperRightArrow: "\u2197",
  Upsi: "\u03D2",
  Upsilon: "\u03A5",
  Uring: "\u016E",
  Uscr: "\u{1D4B0}",
  Utilde: "\u0168",
  Uuml: "\xDC",
  VDash: "\u22AB",
  Vbar: "\u2AEB",
  Vcy: "\u0412",
  Vdash: "\u22A9",
  Vdashl: "\u2AE6",
  Vee: "\u22C1",
  Verbar: "\u2016",
  Vert: "\u2016",
  VerticalBar: "\u2223",
  VerticalLine: "|",
  VerticalSeparator: "\u2758",
  VerticalTilde: "\u2240",
  VeryThinSpace: "\u200A",
  Vfr: "\u{1D519}",
  Vopf: "\u{1D54D}",
  Vscr: "\u{1D4B1}",
  Vvdash: "\u22AA",
  Wcirc: "\u0174",
  Wedge: "\u22C0",
  Wfr: "\u{1D51A}",
  Wopf: "\u{1D54E}",
  Wscr: "\u{1D4B2}",
  Xfr: "\u{1D51B}",
  Xi: "\u039E",
  Xopf: "\u{1D54F}",
  Xscr: "\u{1D4B3}",
  YAcy: "\u042F",
  YIcy: "\u0407",
  YUcy: "\u042E",
  Yacute: "\xDD",
  Ycirc: "\u0176",
  Ycy: "\u042B",
  Yfr: "\u{1D51C}",
  Yopf: "\u{1D550}",
  Yscr: "\u{1D4B4}",
  Yuml: "\u0178",
  ZHcy: "\u0416",
  Zacute: "\u0179",
  Zcaron: "\u017D",
  Zcy: "\u0417",
  Zdot: "\u017B",
  ZeroWidthSpace: "\u200B",
  Zeta: "\u0396",
  Zfr: "\u2128",
  Zopf: "\u2124",
  Zscr: "\u{1D4B5}",
  aacute: "\xE1",
  abreve: "\u0103",
  ac: "\u223E",
  acE: "\u223E\u0333",
  acd: "\u223F",
  acirc: "\xE2",
  acute: "\xB4",
  acy: "\u0430",
  aelig: "\xE6",
  af: "\u2061",
  afr: "\u{1D51E}",
  agrave: "\xE0",
  alefsym: "\u2135",
  aleph: "\u2135",
  alpha: "\u03B1",
  amacr: "\u0101",
  amalg: "\u2A3F",
  amp: "&",
  and: "\u2227",
  andand: "\u2A55",
  andd: "\u2A5C",
  andslope: "\u2A58",
  andv: "\u2A5A",
  ang: "\u2220",
  ange: "\u29A4",
  angle: "\u2220",
  angmsd: "\u2221",
  angmsdaa: "\u29A8",
  angmsdab: "\u29A9",
  angmsdac: "\u29AA",
  angmsdad: "\u29AB",
  angmsdae: "\u29AC",
  angmsdaf: "\u29AD",
  angmsdag: "\u29AE",
  angmsdah: "\u29AF",
  angrt: "\u221F",
  angrtvb: "\u22BE",
  angrtvbd: "\u299D",
  angsph: "\u2222",
  angst: "\xC5",
  angzarr: "\u237C",
  aogon: "\u0105",
  aopf: "\u{1D552}",
  ap: "\u2248",
  apE: "\u2A70",
  apacir: "\u2A6F",
  ape: "\u224A",
  apid: "\u224B",
  apos: "'",
  approx: "\u2248",
  approxeq: "\u224A",
  aring: "\xE5",
  ascr: "\u{1D4B6}",
  ast: "*",
  asymp: "\u2248",
  asympeq: "\u224D",
  atilde: "\xE3",
  auml: "\xE4",
  awconint: "\u2233",
  awint: "\u2A11",
  bNot: "\u2AED",
  backcong: "\u224C",
  backepsilon: "\u03F6",
  backprime: "\u2035",
  backsim: "\u223D",
  backsimeq: "\u22CD",
  barvee: "\u22BD",
  barwed: "\u2305",
  barwedge: "\u2305",
  bbrk: "\u23B5",
  bbrktbrk: "\u23B6",
  bcong: "\u224C",
  bcy: "\u0431",
  bdquo: "\u201E",
  becaus: "\u2235",
  because: "\u2235",
  bemptyv: "\u29B0",
  bepsi: "\u03F6",
  bernou: "\u212C",
  beta: "\u03B2",
  beth: "\u2136",
  between: "\u226C",
  bfr: "\u{1D51F}",
  bigcap: "\u22C2",
  bigcirc: "\u25EF",
  bigcup: "\u22C3",
  bigodot: "\u2A00",
  bigoplus: "\u2A01",
  bigotimes: "\u2A02",
  bigsqcup: "\u2A06",
  bigstar: "\u2605",
  bigtriangledown: "\u25BD",
  bigtriangleup: "\u25B3",
  biguplus: "\u2A04",
  bigvee: "\u22C1",
  bigwedge: "\u22C0",
  bkarow: "\u290D",
  blacklozenge: "\u29EB",
  blacksquare: "\u25AA",
  blacktriangle: "\u25B4",
  blacktriangledown: "\u25BE",
  blacktriangleleft: "\u25C2",
  blacktriangleright: "\u25B8",
  blank: "\u2423",
  blk12: "\u2592",
  blk14: "\u2591",
  blk34: "\u2593",
  block: "\u2588",
  bne: "=\u20E5",
  bnequiv: "\u2261\u20E5",
  bnot: "\u2310",
  bopf: "\u{1D553}",
  bot: "\u22A5",
  bottom: "\u22A5",
  bowtie: "\u22C8",
  boxDL: "\u2557",
  boxDR: "\u2554",
  boxDl: "\u2556",
  boxDr: "\u2553",
  boxH: "\u2550",
  boxHD: "\u2566",
  boxHU: "\u2569",
  boxHd: "\u2564",
  boxHu: "\u2567",
  boxUL: "\u255D",
  boxUR: "\u255A",
  boxUl: "\u255C",
  boxUr: "\u2559",
  boxV: "\u2551",
  boxVH: "\u256C",
  boxVL: "\u2563",
  boxVR: "\u2560",
  boxVh: "\u256B",
  boxVl: "\u2562",
  boxVr: "\u255F",
  boxbox: "\u29C9",
  boxdL: "\u2555",
  boxdR: "\u2552",
  boxdl: "\u2510",
  boxdr: "\u250C",
  boxh: "\u2500",
  boxhD: "\u2565",
  boxhU: "\u2568",
  boxhd: "\u252C",
  boxhu: "\u2534",
  boxminus: "\u229F",
  boxplus: "\u229E",
  boxtimes: "\u22A0",
  boxuL: "\u255B",
  boxuR: "\u2558",
  boxul: "\u2518",
  boxur: "\u2514",
  boxv: "\u2502",
  boxvH: "\u256A",
  boxvL: "\u2561",
  boxvR: "\u255E",
  boxvh: "\u253C",
  boxvl: "\u2524",
  boxvr: "\u251C",
  bprime: "\u2035",
  breve: "\u02D8",
  brvbar: "\xA6",
  bscr: "\u{1D4B7}",
  bsemi: "\u204F",
  bsim: "\u223D",
  bsime: "\u22CD",
  bsol: "\\",
  bsolb: "\u29C5",
  bsolhsub: "\u27C8",
  bull: "\u2022",
  bullet: "\u2022",
  bump: "\u224E",
  bumpE: "\u2AAE",
  bumpe: "\u224F",
  bumpeq: "\u224F",
  cacute: "\u0107",
  cap: "\u2229",
  capand: "\u2A44",
  capbrcup: "\u2A49",
  capcap: "\u2A4B",
  capcup: "\u2A47",
  capdot: "\u2A40",
  caps: "\u2229\uFE00",
  caret: "\u2041",
  caron: "\u02C7",
  ccaps: "\u2A4D",
  ccaron: "\u010D",
  ccedil: "\xE7",
  ccirc: "\u0109",
  ccups: "\u2A4C",
  ccupssm: "\u2A50",
  cdot: "\u010B",
  cedil: "\xB8",
  cemptyv: "\u29B2",
  cent: "\xA2",
  centerdot: "\xB7",
  cfr: "\u{1D520}",
  chcy: "\u0447",
  check: "\u2713",
  checkmark: "\u2713",
  chi: "\u03C7",
  cir: "\u25CB",
  cirE: "\u29C3",
  circ: "\u02C6",
  circeq: "\u2257",
  circlearrowleft: "\u21BA",
  circlearrowright: "\u21BB",
  circledR: "\xAE",
  circledS: "\u24C8",
  circledast: "\u229B",
  circledcirc: "\u229A",
  circleddash: "\u229D",
  cire: "\u2257",
  cirfnint: "\u2A10",
  cirmid: "\u2AEF",
  cirscir: "\u29C2",
  clubs: "\u2663",
  clubsuit: "\u2663",
  colon: ":",
  colone: "\u2254",
  coloneq: "\u2254",
  comma: ",",
  commat: "@",
  comp: "\u2201",
  compfn: "\u2218",
  complement: "\u2201",
  complexes: "\u2102",
  cong: "\u2245",
  congdot: "\u2A6D",
  conint: "\u222E",
  copf: "\u{1D554}",
  coprod: "\u2210",
  copy: "\xA9",
  copysr: "\u2117",
  crarr: "\u21B5",
  cross: "\u2717",
  cscr: "\u{1D4B8}",
  csub: "\u2ACF",
  csube: "\u2AD1",
  csup: "\u2AD0",
  csupe: "\u2AD2",
  ctdot: "\u22EF",
  cudarrl: "\u2938",
  cudarrr: "\u2935",
  cuepr: "\u22DE",
  cuesc: "\u22DF",
  cularr: "\u21B6",
  cularrp: "\u293D",
  cup: "\u222A",
  cupbrcap: "\u2A48",
  cupcap: "\u2A46",
  cupcup: "\u2A4A",
  cupdot: "\u228D",
  cupor: "\u2A45",
  cups: "\u222A\uFE00",
  curarr: "\u21B7",
  curarrm: "\u293C",
  curlyeqprec: "\u22DE",
  curlyeqsucc: "\u22DF",
  curlyvee: "\u22CE",
  curlywedge: "\u22CF",
  curren: "\xA4",
  curvearrowleft: "\u21B6",
  curvearrowright: "\u21B7",
  cuvee: "\u22CE",
  cuwed: "\u22CF",
  cwconint: "\u2232",
  cwint: "\u2231",
  cylcty: "\u232D",
  dArr: "\u21D3",
  dHar: "\u2965",
  dagger: "\u2020",
  daleth: "\u2138",
  darr: "\u2193",
  dash: "\u2010",
  dashv: "\u22A3",
  dbkarow: "\u290F",
  dblac: "\u02DD",
  dcaron: "\u010F",
  dcy: "\u0434",
  dd: "\u2146",
  ddagger: "\u2021",
  ddarr: "\u21CA",
  ddotseq: "\u2A77",
  deg: "\xB0",
  delta: "\u03B4",
  demptyv: "\u29B1",
  dfisht: "\u297F",
  dfr: "\u{1D521}",
  dharl: "\u21C3",
  dharr: "\u21C2",
  diam: "\u22C4",
  diamond: "\u22C4",
  diamondsuit: "\u2666",
  diams: "\u2666",
  die: "\xA8",
  digamma: "\u03DD",
  disin: "\u22F2",
  div: "\xF7",
  divide: "\xF7",
  divideontimes: "\u22C7",
  divonx: "\u22C7",
  djcy: "\u0452",
  dlcorn: "\u231E",
  dlcrop: "\u230D",
  dollar: "$",
  dopf: "\u{1D555}",
  dot: "\u02D9",
  doteq: "\u2250",
  doteqdot: "\u2251",
  dotminus: "\u2238",
  dotplus: "\u2214",
  dotsquare: "\u22A1",
  doublebarwedge: "\u2306",
  downarrow: "\u2193",
  downdownarrows: "\u21CA",
  downharpoonleft: "\u21C3",
  downharpoonright: "\u21C2",
  drbkarow: "\u2910",
  drcorn: "\u231F",
  drcrop: "\u230C",
  dscr: "\u{1D4B9}",
  dscy: "\u0455",
  dsol: "\u29F6",
  dstrok: "\u0111",
  dtdot: "\u22F1",
  dtri: "\u25BF",
  dtrif: "\u25BE",
  duarr: "\u21F5",
  duhar: "\u296F",
  dwangle: "\u29A6",
  dzcy: "\u045F",
  dzigrarr: "\u27FF",
  eDDot: "\u2A77",
  eDot: "\u2251",
  eacute: "\xE9",
  easter: "\u2A6E",
  ecaron: "\u011B",
  ecir: "\u2256",
  ecirc: "\xEA",
  ecolon: "\u2255",
  ecy: "\u044D",
  edot: "\u0117",
  ee: "\u2147",
  efDot: "\u2252",
  efr: "\u{1D522}",
  eg: "\u2A9A",
  egrave: "\xE8",
  egs: "\u2A96",
  egsdot: "\u2A98",
  el: "\u2A99",
  elinters: "\u23E7",
  ell: "\u2113",
  els: "\u2A95",
  elsdot: "\u2A97",
  emacr: "\u0113",
  empty: "\u2205",
  emptyset: "\u2205",
  emptyv: "\u2205",
  emsp13: "\u2004",
  emsp14: "\u2005",
  emsp: "\u2003",
  eng: "\u014B",
  ensp: "\u2002",
  eogon: "\u0119",
  eopf: "\u{1D556}",
  epar: "\u22D5",
  eparsl: "\u29E3",
  eplus: "\u2A71",
  epsi: "\u03B5",
  epsilon: "\u03B5",
  epsiv: "\u03F5",
  eqcirc: "\u2256",
  eqcolon: "\u2255",
  eqsim: "\u2242",
  eqslantgtr: "\u2A96",
  eqslantless: "\u2A95",
  equals: "=",
  equest: "\u225F",
  equiv: "\u2261",
  equivDD: "\u2A78",
  eqvparsl: "\u29E5",
  erDot: "\u2253",
  erarr: "\u2971",
  escr: "\u212F",
  esdot: "\u2250",
  esim: "\u2242",
  eta: "\u03B7",
  eth: "\xF0",
  euml: "\xEB",
  euro: "\u20AC",
  excl: "!",
  exist: "\u2203",
  expectation: "\u2130",
  exponentiale: "\u2147",
  fallingdotseq: "\u2252",
  fcy: "\u0444",
  female: "\u2640",
  ffilig: "\uFB03",
  fflig: "\uFB00",
  ffllig: "\uFB04",
  ffr: "\u{1D523}",
  filig: "\uFB01",
  fjlig: "fj",
  flat: "\u266D",
  fllig: "\uFB02",
  fltns: "\u25B1",
  fnof: "\u0192",
  fopf: "\u{1D557}",
  forall: "\u2200",
  fork: "\u22D4",
  forkv: "\u2AD9",
  fpartint: "\u2A0D",
  frac12: "\xBD",
  frac13: "\u2153",
  frac14: "\xBC",
  frac15: "\u2155",
  frac16: "\u2159",
  frac18: "\u215B",
  frac23: "\u2154",
  frac25: "\u2156",
  frac34: "\xBE",
  frac35: "\u2157",
  frac38: "\u215C",
  frac45: "\u2158",
  frac56: "\u215A",
  frac58: "\u215D",
  frac78: "\u215E",
  frasl: "\u2044",
  frown: "\u2322",
  fscr: "\u{1D4BB}",
  gE: "\u2267",
  gEl: "\u2A8C",
  gacute: "\u01F5",
  gamma: "\u03B3",
  gammad: "\u03DD",
  gap: "\u2A86",
  gbreve: "\u011F",
  gcirc: "\u011D",
  gcy: "\u0433",
  gdot: "\u0121",
  ge: "\u2265",
  gel: "\u22DB",
  geq: "\u2265",
  geqq: "\u2267",
  geqslant: "\u2A7E",
  ges: "\u2A7E",
  gescc: "\u2AA9",
  gesdot: "\u2A80",
  gesdoto: "\u2A82",
  gesdotol: "\u2A84",
  gesl: "\u22DB\uFE00",
  gesles: "\u2A94",
  gfr: "\u{1D524}",
  gg: "\u226B",
  ggg: "\u22D9",
  gimel: "\u2137",
  gjcy: "\u0453",
  gl: "\u2277",
  glE: "\u2A92",
  gla: "\u2AA5",
  glj: "\u2AA4",
  gnE: "\u2269",
  gnap: "\u2A8A",
  gnapprox: "\u2A8A",
  gne: "\u2A88",
  gneq: "\u2A88",
  gneqq: "\u2269",
  gnsim: "\u22E7",
  gopf: "\u{1D558}",
  grave: "`",
  gscr: "\u210A",
  gsim: "\u2273",
  gsime: "\u2A8E",
  gsiml: "\u2A90",
  gt: ">",
  gtcc: "\u2AA7",
  gtcir: "\u2A7A",
  gtdot: "\u22D7",
  gtlPar: "\u2995",
  gtquest: "\u2A7C",
  gtrapprox: "\u2A86",
  gtrarr: "\u2978",
  gtrdot: "\u22D7",
  gtreqless: "\u22DB",
  gtreqqless: "\u2A8C",
  gtrless: "\u2277",
  gtrsim: "\u2273",
  gvertneqq: "\u2269\uFE00",
  gvnE: "\u2269\uFE00",
  hArr: "\u21D4",
  hairsp: "\u200A",
  half: "\xBD",
  hamilt: "\u210B",
  hardcy: "\u044A",
  harr: "\u2194",
  harrcir: "\u2948",
  harrw: "\u21AD",
  hbar: "\u210F",
  hcirc: "\u0125",
  hearts: "\u2665",
  heartsuit: "\u2665",
  hellip: "\u2026",
  hercon: "\u22B9",
  hfr: "\u{1D525}",
  hksearow: "\u2925",
  hkswarow: "\u2926",
  hoarr: "\u21FF",
  homtht: "\u223B",
  hookleftarrow: "\u21A9",
  hookrightarrow: "\u21AA",
  hopf: "\u{1D559}",
  horbar: "\u2015",
  hscr: "\u{1D4BD}",
  hslash: "\u210F",
  hstrok: "\u0127",
  hybull: "\u2043",
  hyphen: "\u2010",
  iacute: "\xED",
  ic: "\u2063",
  icirc: "\xEE",
  icy: "\u0438",
  iecy: "\u0435",
  iexcl: "\xA1",
  iff: "\u21D4",
  ifr: "\u{1D526}",
  igrave: "\xEC",
  ii: "\u2148",
  iiiint: "\u2A0C",
  iiint: "\u222D",
  iinfin: "\u29DC",
  iiota: "\u2129",
  ijlig: "\u0133",
  imacr: "\u012B",
  image: "\u2111",
  imagline: "\u2110",
  imagpart: "\u2111",
  imath: "\u0131",
  imof: "\u22B7",
  imped: "\u01B5",
  in: "\u2208",
  incare: "\u2105",
  infin: "\u221E",
  infintie: "\u29DD",
  inodot: "\u0131",
  int: "\u222B",
  intcal: "\u22BA",
  integers: "\u2124",
  intercal: "\u22BA",
  intlarhk: "\u2A17",
  intprod: "\u2A3C",
  iocy: "\u0451",
  iogon: "\u012F",
  iopf: "\u{1D55A}",
  iota: "\u03B9",
  iprod: "\u2A3C",
  iquest: "\xBF",
  iscr: "\u{1D4BE}",
  isin: "\u2208",
  isinE: "\u22F9",
  isindot: "\u22F5",
  isins: "\u22F4",
  isinsv: "\u22F3",
  isinv: "\u2208",
  it: "\u2062",
  itilde: "\u0129",
  iukcy: "\u0456",
  iuml: "\xEF",
  jcirc: "\u0135",
  jcy: "\u0439",
  jfr: "\u{1D527}",
  jmath: "\u0237",
  jopf: "\u{1D55B}",
  jscr: "\u{1D4BF}",
  jsercy: "\u0458",
  jukcy: "\u0454",
  kappa: "\u03BA",
  kappav: "\u03F0",
  kcedil: "\u0137",
  kcy: "\u043A",
  kfr: "\u{1D528}",
  kgreen: "\u0138",
  khcy: "\u0445",
  kjcy: "\u045C",
  kopf: "\u{1D55C}",
  kscr: "\u{1D4C0}",
  lAarr: "\u21DA",
  lArr: "\u21D0",
  lAtail: "\u291B",
  lBarr: "\u290E",
  lE: "\u2266",
  lEg: "\u2A8B",
  lHar: "\u2962",
  lacute: "\u013A",
  laemptyv: "\u29B4",
  lagran: "\u2112",
  lambda: "\u03BB",
  lang: "\u27E8",
  langd: "\u2991",
  langle: "\u27E8",
  lap: "\u2A85",
  laquo: "\xAB",
  larr: "\u2190",
  larrb: "\u21E4",
  larrbfs: "\u291F",
  larrfs: "\u291D",
  larrhk: "\u21A9",
  larrlp: "\u21AB",
  larrpl: "\u2939",
  larrsim: "\u2973",
  larrtl: "\u21A2",
  lat: "\u2AAB",
  latail: "\u2919",
  late: "\u2AAD",
  lates: "\u2AAD\uFE00",
  lbarr: "\u290C",
  lbbrk: "\u2772",
  lbrace: "{",
  lbrack: "[",
  lbrke: "\u298B",
  lbrksld: "\u298F",
  lbrkslu: "\u298D",
  lcaron: "\u013E",
  lcedil: "\u013C",
  lceil: "\u2308",
  lcub: "{",
  lcy: "\u043B",
  ldca: "\u2936",
  ldquo: "\u201C",
  ldquor: "\u201E",
  ldrdhar: "\u2967",
  ldrushar: "\u294B",
  ldsh: "\u21B2",
  le: "\u2264",
  leftarrow: "\u2190",
  leftarrowtail: "\u21A2",
  leftharpoondown: "\u21BD",
  leftharpoonup: "\u21BC",
  leftleftarrows: "\u21C7",
  leftrightarrow: "\u2194",
  leftrightarrows: "\u21C6",
  leftrightharpoons: "\u21CB",
  leftrightsquigarrow: "\u21AD",
  leftthreetimes: "\u22CB",
  leg: "\u22DA",
  leq: "\u2264",
  leqq: "\u2266",
  leqslant: "\u2A7D",
  les: "\u2A7D",
  lescc: "\u2AA8",
  lesdot: "\u2A7F",
  lesdoto: "\u2A81",
  lesdotor: "\u2A83",
  lesg: "\u22DA\uFE00",
  lesges: "\u2A93",
  lessapprox: "\u2A85",
  lessdot: "\u22D6",
  lesseqgtr: "\u22DA",
  lesseqqgtr: "\u2A8B",
  lessgtr: "\u2276",
  lesssim: "\u2272",
  lfisht: "\u297C",
  lfloor: "\u230A",
  lfr: "\u{1D529}",
  lg: "\u2276",
  lgE: "\u2A91",
  lhard: "\u21BD",
  lharu: "\u21BC",
  lharul: "\u296A",
  lhblk: "\u2584",
  ljcy: "\u0459",
  ll: "\u226A",
  llarr: "\u21C7",
  llcorner: "\u231E",
  llhard: "\u296B",
  lltri: "\u25FA",
  lmidot: "\u0140",
  lmoust: "\u23B0",
  lmoustache: "\u23B0",
  lnE: "\u2268",
  lnap: "\u2A89",
  lnapprox: "\u2A89",
  lne: "\u2A87",
  lneq: "\u2A87",
  lneqq: "\u2268",
  lnsim: "\u22E6",
  loang: "\u27EC",
  loarr: "\u21FD",
  lobrk: "\u27E6",
  longleftarrow: "\u27F5",
  longleftrightarrow: "\u27F7",
  longmapsto: "\u27FC",
  longrightarrow: "\u27F6",
  looparrowleft: "\u21AB",
  looparrowright: "\u21AC",
  lopar: "\u2985",
  lopf: "\u{1D55D}",
  loplus: "\u2A2D",
  lotimes: "\u2A34",
  lowast: "\u2217",
  lowbar: "_",
  loz: "\u25CA",
  lozenge: "\u25CA",
  lozf: "\u29EB",
  lpar: "(",
  lparlt: "\u2993",
  lrarr: "\u21C6",
  lrcorner: "\u231F",
  lrhar: "\u21CB",
  lrhard: "\u296D",
  lrm: "\u200E",
  lrtri: "\u22BF",
  lsaquo: "\u2039",
  lscr: "\u{1D4C1}",
  lsh: "\u21B0",
  lsim: "\u2272",
  lsime: "\u2A8D",
  lsimg: "\u2A8F",
  lsqb: "[",
  lsquo: "\u2018",
  lsquor: "\u201A",
  lstrok: "\u0142",
  lt: "<",
  ltcc: "\u2AA6",
  ltcir: "\u2A79",
  ltdot: "\u22D6",
  lthree: "\u22CB",
  ltimes: "\u22C9",
  ltlarr: "\u2976",
  ltquest: "\u2A7B",
  ltrPar: "\u2996",
  ltri: "\u25C3",
  ltrie: "\u22B4",
  ltrif: "\u25C2",
  lurdshar: "\u294A",
  luruhar: "\u2966",
  lvertneqq: "\u2268\uFE00",
  lvnE: "\u2268\uFE00",
  mDDot: "\u223A",
  macr: "\xAF",
  male: "\u2642",
  malt: "\u2720",
  maltese: "\u2720",
  map: "\u21A6",
  mapsto: "\u21A6",
  mapstodown: "\u21A7",
  mapstoleft: "\u21A4",
  mapstoup: "\u21A5",
  marker: "\u25AE",
  mcomma: "\u2A29",
  mcy: "\u043C",
  mdash: "\u2014",
  measuredangle: "\u2221",
  mfr: "\u{1D52A}",
  mho: "\u2127",
  micro: "\xB5",
  mid: "\u2223",
  midast: "*",
  midcir: "\u2AF0",
  middot: "\xB7",
  minus: "\u2212",
  minusb: "\u229F",
  minusd: "\u2238",
  minusdu: "\u2A2A",
  mlcp: "\u2ADB",
  mldr: "\u2026",
  mnplus: "\u2213",
  models: "\u22A7",
  mopf: "\u{1D55E}",
  mp: "\u2213",
  mscr: "\u{1D4C2}",
  mstpos: "\u223E",
  mu: "\u03BC",
  multimap: "\u22B8",
  mumap: "\u22B8",
  nGg: "\u22D9\u0338",
  nGt: "\u226B\u20D2",
  nGtv: "\u226B\u0338",
  nLeftarrow: "\u21CD",
  nLeftrightarrow: "\u21CE",
  nLl: "\u22D8\u0338",
  nLt: "\u226A\u20D2",
  nLtv: "\u226A\u0338",
  nRightarrow: "\u21CF",
  nVDash: "\u22AF",
  nVdash: "\u22AE",
  nabla: "\u2207",
  nacute: "\u0144",
  nang: "\u2220\u20D2",
  nap: "\u2249",
  napE: "\u2A70\u0338",
  napid: "\u224B\u0338",
  napos: "\u0149",
  napprox: "\u2249",
  natur: "\u266E",
  natural: "\u266E",
  naturals: "\u2115",
  nbsp: "\xA0",
  nbump: "\u224E\u0338",
  nbumpe: "\u224F\u0338",
  ncap: "\u2A43",
  ncaron: "\u0148",
  ncedil: "\u0146",
  ncong: "\u2247",
  ncongdot: "\u2A6D\u0338",
  ncup: "\u2A42",
  ncy: "\u043D",
  ndash: "\u2013",
  ne: "\u2260",
  neArr: "\u21D7",
  nearhk: "\u2924",
  nearr: "\u2197",
  nearrow: "\u2197",
  nedot: "\u2250\u0338",
  nequiv: "\u2262",
  nesear: "\u2928",
  nesim: "\u2242\u0338",
  nexist: "\u2204",
  nexists: "\u2204",
  nfr: "\u{1D52B}",
  ngE: "\u2267\u0338",
  nge: "\u2271",
  ngeq: "\u2271",
  ngeqq: "\u2267\u0338",
  ngeqslant: "\u2A7E\u0338",
  nges: "\u2A7E\u0338",
  ngsim: "\u2275",
  ngt: "\u226F",
  ngtr: "\u226F",
  nhArr: "\u21CE",
  nharr: "\u21AE",
  nhpar: "\u2AF2",
  ni: "\u220B",
  nis: "\u22FC",
  nisd: "\u22FA",
  niv: "\u220B",
  njcy: "\u045A",
  nlArr: "\u21CD",
  nlE: "\u2266\u0338",
  nlarr: "\u219A",
  nldr: "\u2025",
  nle: "\u2270",
  nleftarrow: "\u219A",
  nleftrightarrow: "\u21AE",
  nleq: "\u2270",
  nleqq: "\u2266\u0338",
  nleqslant: "\u2A7D\u0338",
  nles: "\u2A7D\u0338",
  nless: "\u226E",
  nlsim: "\u2274",
  nlt: "\u226E",
  nltri: "\u22EA",
  nltrie: "\u22EC",
  nmid: "\u2224",
  nopf: "\u{1D55F}",
  not: "\xAC",
  notin: "\u2209",
  notinE: "\u22F9\u0338",
  notindot: "\u22F5\u0338",
  notinva: "\u2209",
  notinvb: "\u22F7",
  notinvc: "\u22F6",
  notni: "\u220C",
  notniva: "\u220C",
  notnivb: "\u22FE",
  notnivc: "\u22FD",
  npar: "\u2226",
  nparallel: "\u2226",
  nparsl: "\u2AFD\u20E5",
  npart: "\u2202\u0338",
  npolint: "\u2A14",
  npr: "\u2280",
  nprcue: "\u22E0",
  npre: "\u2AAF\u0338",
  nprec: "\u2280",
  npreceq: "\u2AAF\u0338",
  nrArr: "\u21CF",
  nrarr: "\u219B",
  nrarrc: "\u2933\u0338",
  nrarrw: "\u219D\u0338",
  nrightarrow: "\u219B",
  nrtri: "\u22EB",
  nrtrie: "\u22ED",
  nsc: "\u2281",
  nsccue: "\u22E1",
  nsce: "\u2AB0\u0338",
  nscr: "\u{1D4C3}",
  nshortmid: "\u2224",
  nshortparallel: "\u2226",
  nsim: "\u2241",
  nsime: "\u2244",
  nsimeq: "\u2244",
  nsmid: "\u2224",
  nspar: "\u2226",
  nsqsube: "\u22E2",
  nsqsupe: "\u22E3",
  nsub: "\u2284",
  nsubE: "\u2AC5\u0338",
  nsube: "\u2288",
  nsubset: "\u2282\u20D2",
  nsubseteq: "\u2288",
  nsubseteqq: "\u2AC5\u0338",
  nsucc: "\u2281",
  nsucceq: "\u2AB0\u0338",
  nsup: "\u2285",
  nsupE: "\u2AC6\u0338",
  nsupe: "\u2289",
  nsupset: "\u2283\u20D2",
  nsupseteq: "\u2289",
  nsupseteqq: "\u2AC6\u0338",
  ntgl: "\u2279",
  ntilde: "\xF1",
  ntlg: "\u2278",
  ntriangleleft: "\u22EA",
  ntrianglelefteq: "\u22EC",
  ntriangleright: "\u22EB",
  ntrianglerighteq: "\u22ED",
  nu: "\u03BD",
  num: "#",
  numero: "\u2116",
  numsp: "\u2007",
  nvDash: "\u22AD",
  nvHarr: "\u2904",
  nvap: "\u224D\u20D2",
  nvdash: "\u22AC",
  nvge: "\u2265\u20D2",
  nvgt: ">\u20D2",
  nvinfin: "\u29DE",
  nvlArr: "\u2902",
  nvle: "\u2264\u20D2",
  nvlt: "<\u20D2",
  nvltrie: "\u22B4\u20D2",
  nvrArr: "\u2903",
  nvrtrie: "\u22B5\u20D2",
  nvsim: "\u223C\u20D2",
  nwArr: "\u21D6",
  nwarhk: "\u2923",
  nwarr: "\u2196",
  nwarrow: "\u2196",
  nwnear: "\u2927",
  oS: "\u24C8",
  oacute: "\xF3",
  oast: "\u229B",
  ocir: "\u229A",
  ocirc: "\xF4",
  ocy: "\u043E",
  odash: "\u229D",
  odblac: "\u0151",
  odiv: "\u2A38",
  odot: "\u2299",
  odsold: "\u29BC",
  oelig: "\u0153",
  ofcir: "\u29BF",
  ofr: "\u{1D52C}",
  ogon: "\u02DB",
  ograve: "\xF2",
  ogt: "\u29C1",
  ohbar: "\u29B5",
  ohm: "\u03A9",
  oint: "\u222E",
  olarr: "\u21BA",
  olcir: "\u29BE",
  olcross: "\u29BB",
  oline: "\u203E",
  olt: "\u29C0",
  omacr: "\u014D",
  omega: "\u03C9",
  omicron: "\u03BF",
  omid: "\u29B6",
  ominus: "\u2296",
  oopf: "\u{1D560}",
  opar: "\u29B7",
  operp: "\u29B9",
  oplus: "\u2295",
  or: "\u2228",
  orarr: "\u21BB",
  ord: "\u2A5D",
  order: "\u2134",
  orderof: "\u2134",
  ordf: "\xAA",
  ordm: "\xBA",
  origof: "\u22B6",
  oror: "\u2A56",
  orslope: "\u2A57",
  orv: "\u2A5B",
  oscr: "\u2134",
  oslash: "\xF8",
  osol: "\u2298",
  otilde: "\xF5",
  otimes: "\u2297",
  otimesas: "\u2A36",
  ouml: "\xF6",
  ovbar: "\u233D",
  par: "\u2225",
  para: "\xB6",
  parallel: "\u2225",
  parsim: "\u2AF3",
  parsl: "\u2AFD",
  part: "\u2202",
  pcy: "\u043F",
  percnt: "%",
  period: ".",
  permil: "\u2030",
  perp: "\u22A5",
  pertenk: "\u2031",
  pfr: "\u{1D52D}",
  phi: "\u03C6",
  phiv: "\u03D5",
  phmmat: "\u2133",
  phone: "\u260E",
  pi: "\u03C0",
  pitchfork: "\u22D4",
  piv: "\u03D6",
  planck: "\u210F",
  planckh: "\u210E",
  plankv: "\u210F",
  plus: "+",
  plusacir: "\u2A23",
  plusb: "\u229E",
  pluscir: "\u2A22",
  plusdo: "\u2214",
  plusdu: "\u2A25",
  pluse: "\u2A72",
  plusmn: "\xB1",
  plussim: "\u2A26",
  plustwo: "\u2A27",
  pm: "\xB1",
  pointint: "\u2A15",
  popf: "\u{1D561}",
  pound: "\xA3",
  pr: "\u227A",
  prE: "\u2AB3",
  prap: "\u2AB7",
  prcue: "\u227C",
  pre: "\u2AAF",
  prec: "\u227A",
  precapprox: "\u2AB7",
  preccurlyeq: "\u227C",
  preceq: "\u2AAF",
  precnapprox: "\u2AB9",
  precneqq: "\u2AB5",
  precnsim: "\u22E8",
  precsim: "\u227E",
  prime: "\u2032",
  primes: "\u2119",
  prnE: "\u2AB5",
  prnap: "\u2AB9",
  prnsim: "\u22E8",
  prod: "\u220F",
  profalar: "\u232E",
  profline: "\u2312",
  profsurf: "\u2313",
  prop: "\u221D",
  propto: "\u221D",
  prsim: "\u227E",
  prurel: "\u22B0",
  pscr: "\u{1D4C5}",
  psi: "\u03C8",
  puncsp: "\u2008",
  qfr: "\u{1D52E}",
  qint: "\u2A0C",
  qopf: "\u{1D562}",
  qprime: "\u2057",
  qscr: "\u{1D4C6}",
  quaternions: "\u210D",
  quatint: "\u2A16",
  quest: "?",
  questeq: "\u225F",
  quot: '"',
  rAarr: "\u21DB",
  rArr: "\u21D2",
  rAtail: "\u291C",
  rBarr: "\u290F",
  rHar: "\u2964",
  race: "\u223D\u0331",
  racute: "\u0155",
  radic: "\u221A",
  raemptyv: "\u29B3",
  rang: "\u27E9",
  rangd: "\u2992",
  range: "\u29A5",
  rangle: "\u27E9",
  raquo: "\xBB",
  rarr: "\u2192",
  rarrap: "\u2975",
  rarrb: "\u21E5",
  rarrbfs: "\u2920",
  rarrc: "\u2933",
  rarrfs: "\u291E",
  rarrhk: "\u21AA",
  rarrlp: "\u21AC",
  rarrpl: "\u2945",
  rarrsim: "\u2974",
  rarrtl: "\u21A3",
  rarrw: "\u219D",
  ratail: "\u291A",
  ratio: "\u2236",
  rationals: "\u211A",
  rbarr: "\u290D",
  rbbrk: "\u2773",
  rbrace: "}",
  rbrack: "]",
  rbrke: "\u298C",
  rbrksld: "\u298E",
  rbrkslu: "\u2990",
  rcaron: "\u0159",
  rcedil: "\u0157",
  rceil: "\u2309",
  rcub: "}",
  rcy: "\u0440",
  rdca: "\u2937",
  rdldhar: "\u2969",
  rdquo: "\u201D",
  rdquor: "\u201D",
  rdsh: "\u21B3",
  real: "\u211C",
  realine: "\u211B",
  realpart: "\u211C",
  reals: "\u211D",
  rect: "\u25AD",
  reg: "\xAE",
  rfisht: "\u297D",
  rfloor: "\u230B",
  rfr: "\u{1D52F}",
  rhard: "\u21C1",
  rharu: "\u21C0",
  rharul: "\u296C",
  rho: "\u03C1",
  rhov: "\u03F1",
  rightarrow: "\u2192",
  rightarrowtail: "\u21A3",
  rightharpoondown: "\u21C1",
  rightharpoonup: "\u21C0",
  rightleftarrows: "\u21C4",
  rightleftharpoons: "\u21CC",
  rightrightarrows: "\u21C9",
  rightsquigarrow: "\u219D",
  rightthreetimes: "\u22CC",
  ring: "\u02DA",
  risingdotseq: "\u2253",
  rlarr: "\u21C4",
  rlhar: "\u21CC",
  rlm: "\u200F",
  rmoust: "\u23B1",
  rmoustache: "\u23B1",
  rnmid: "\u2AEE",
  roang: "\u27ED",
  roarr: "\u21FE",
  robrk: "\u27E7",
  ropar: "\u2986",
  ropf: "\u{1D563}",
  roplus: "\u2A2E",
  rotimes: "\u2A35",
  rpar: ")",
  rpargt: "\u2994",
  rppolint: "\u2A12",
  rrarr: "\u21C9",
  rsaquo: "\u203A",
  rscr: "\u{1D4C7}",
  rsh: "\u21B1",
  rsqb: "]",
  rsquo: "\u2019",
  rsquor: "\u2019",
  rthree: "\u22CC",
  rtimes: "\u22CA",
  rtri: "\u25B9",
  rtrie: "\u22B5",
  rtrif: "\u25B8",
  rtriltri: "\u29CE",
  ruluhar: "\u2968",
  rx: "\u211E",
  sacute: "\u015B",
  sbquo: "\u201A",
  sc: "\u227B",
  scE: "\u2AB4",
  scap: "\u2AB8",
  scaron: "\u0161",
  sccue: "\u227D",
  sce: "\u2AB0",
  scedil: "\u015F",
  scirc: "\u015D",
  scnE: "\u2AB6",
  scnap: "\u2ABA",
  scnsim: "\u22E9",
  scpolint: "\u2A13",
  scsim: "\u227F",
  scy: "\u0441",
  sdot: "\u22C5",
  sdotb: "\u22A1",
  sdote: "\u2A66",
  seArr: "\u21D8",
  searhk: "\u2925",
  searr: "\u2198",
  searrow: "\u2198",
  sect: "\xA7",
  semi: ";",
  seswar: "\u2929",
  setminus: "\u2216",
  setmn: "\u2216",
  sext: "\u2736",
  sfr: "\u{1D530}",
  sfrown: "\u2322",
  sharp: "\u266F",
  shchcy: "\u0449",
  shcy: "\u0448",
  shortmid: "\u2223",
  shortparallel: "\u2225",
  shy: "\xAD",
  sigma: "\u03C3",
  sigmaf: "\u03C2",
  sigmav: "\u03C2",
  sim: "\u223C",
  simdot: "\u2A6A",
  sime: "\u2243",
  simeq: "\u2243",
  simg: "\u2A9E",
  simgE: "\u2AA0",
  siml: "\u2A9D",
  simlE: "\u2A9F",
  simne: "\u2246",
  simplus: "\u2A24",
  simrarr: "\u2972",
  slarr: "\u2190",
  smallsetminus: "\u2216",
  smashp: "\u2A33",
  smeparsl: "\u29E4",
  smid: "\u2223",
  smile: "\u2323",
  smt: "\u2AAA",
  smte: "\u2AAC",
  smtes: "\u2AAC\uFE00",
  softcy: "\u044C",
  sol: "/",
  solb: "\u29C4",
  solbar: "\u233F",
  sopf: "\u{1D564}",
  spades: "\u2660",
  spadesuit: "\u2660",
  spar: "\u2225",
  sqcap: "\u2293",
  sqcaps: "\u2293\uFE00",
  sqcup: "\u2294",
  sqcups: "\u2294\uFE00",
  sqsub: "\u228F",
  sqsube: "\u2291",
  sqsubset: "\u228F",
  sqsubseteq: "\u2291",
  sqsup: "\u2290",
  sqsupe: "\u2292",
  sqsupset: "\u2290",
  sqsupseteq: "\u2292",
  squ: "\u25A1",
  square: "\u25A1",
  squarf: "\u25AA",
  squf: "\u25AA",
  srarr: "\u2192",
  sscr: "\u{1D4C8}",
  ssetmn: "\u2216",
  ssmile: "\u2323",
  sstarf: "\u22C6",
  star: "\u2606",
  starf: "\u2605",
  straightepsilon: "\u03F5",
  straightphi: "\u03D5",
  strns: "\xAF",
  sub: "\u2282",
  subE: "\u2AC5",
  subdot: "\u2ABD",
  sube: "\u2286",
  subedot: "\u2AC3",
  submult: "\u2AC1",
  subnE: "\u2ACB",
  subne: "\u228A",
  subplus: "\u2ABF",
  subrarr: "\u2979",
  subset: "\u2282",
  subseteq: "\u2286",
  subseteqq: "\u2AC5",
  subsetneq: "\u228A",
  subsetneqq: "\u2ACB",
  subsim: "\u2AC7",
  subsub: "\u2AD5",
  subsup: "\u2AD3",
  succ: "\u227B",
  succapprox: "\u2AB8",
  succcurlyeq: "\u227D",
  succeq: "\u2AB0",
  succnapprox: "\u2ABA",
  succneqq: "\u2AB6",
  succnsim: "\u22E9",
  succsim: "\u227F",
  sum: "\u2211",
  sung: "\u266A",
  sup1: "\xB9",
  sup2: "\xB2",
  sup3: "\xB3",
  sup: "\u2283",
  supE: "\u2AC6",
  supdot: "\u2ABE",
  supdsub: "\u2AD8",
  supe: "\u2287",
  supedot: "\u2AC4",
  suphsol: "\u27C9",
  suphsub: "\u2AD7",
  suplarr: "\u297B",
  supmult: "\u2AC2",
  supnE: "\u2ACC",
  supne: "\u228B",
  supplus: "\u2AC0",
  supset: "\u2283",
  supseteq: "\u2287",
  supseteqq: "\u2AC6",
  supsetneq: "\u228B",
  supsetneqq: "\u2ACC",
  supsim: "\u2AC8",
  supsub: "\u2AD4",
  supsup: "\u2AD6",
  swArr: "\u21D9",
  swarhk: "\u2926",
  swarr: "\u2199",
  swarrow: "\u2199",
  swnwar: "\u292A",
  szlig: "\xDF",
  target: "\u2316",
  tau: "\u03C4",
  tbrk: "\u23B4",
  tcaron: "\u0165",
  tcedil: "\u0163",
  tcy: "\u0442",
  tdot: "\u20DB",
  telrec: "\u2315",
  tfr: "\u{1D531}",
  there4: "\u2234",
  therefore: "\u2234",
  theta: "\u03B8",
  thetasym: "\u03D1",
  thetav: "\u03D1",
  thickapprox: "\u2248",
  thicksim: "\u223C",
  thinsp: "\u2009",
  thkap: "\u2248",
  thksim: "\u223C",
  thorn: "\xFE",
  tilde: "\u02DC",
  times: "\xD7",
  timesb: "\u22A0",
  timesbar: "\u2A31",
  timesd: "\u2A30",
  tint: "\u222D",
  toea: "\u2928",
  top: "\u22A4",
  topbot: "\u2336",
  topcir: "\u2AF1",
  topf: "\u{1D565}",
  topfork: "\u2ADA",
  tosa: "\u2929",
  tprime: "\u2034",
  trade: "\u2122",
  triangle: "\u25B5",
  triangledown: "\u25BF",
  triangleleft: "\u25C3",
  trianglelefteq: "\u22B4",
  triangleq: "\u225C",
  triangleright: "\u25B9",
  trianglerighteq: "\u22B5",
  tridot: "\u25EC",
  trie: "\u225C",
  triminus: "\u2A3A",
  triplus: "\u2A39",
  trisb: "\u29CD",
  tritime: "\u2A3B",
  trpezium: "\u23E2",
  tscr: "\u{1D4C9}",
  tscy: "\u0446",
  tshcy: "\u045B",
  tstrok: "\u0167",
  twixt: "\u226C",
  twoheadleftarrow: "\u219E",
  twoheadrightarrow: "\u21A0",
  uArr: "\u21D1",
  uHar: "\u2963",
  uacute: "\xFA",
  uarr: "\u2191",
  ubrcy: "\u045E",
  ubreve: "\u016D",
  ucirc: "\xFB",
  ucy: "\u0443",
  udarr: "\u21C5",
  udblac: "\u0171",
  udhar: "\u296E",
  ufisht: "\u297E",
  ufr: "\u{1D532}",
  ugrave: "\xF9",
  uharl: "\u21BF",
  uharr: "\u21BE",
  uhblk: "\u2580",
  ulcorn: "\u231C",
  ulcorner: "\u231C",
  ulcrop: "\u230F",
  ultri: "\u25F8",
  umacr: "\u016B",
  uml: "\xA8",
  uogon: "\u0173",
  uopf: "\u{1D566}",
  uparrow: "\u2191",
  updownarrow: "\u2195",
  upharpoonleft: "\u21BF",
  upharpoonright: "\u21BE",
  uplus: "\u228E",
  upsi: "\u03C5",
  upsih: "\u03D2",
  upsilon: "\u03C5",
  upuparrows: "\u21C8",
  urcorn: "\u231D",
  urcorner: "\u231D",
  urcrop: "\u230E",
  uring: "\u016F",
  urtri: "\u25F9",
  uscr: "\u{1D4CA}",
  utdot: "\u22F0",
  utilde: "\u0169",
  utri: "\u25B5",
  utrif: "\u25B4",
  uuarr: "\u21C8",
  uuml: "\xFC",
  uwangle: "\u29A7",
  vArr: "\u21D5",
  vBar: "\u2AE8",
  vBarv: "\u2AE9",
  vDash: "\u22A8",
  vangrt: "\u299C",
  varepsilon: "\u03F5",
  varkappa: "\u03F0",
  varnothing: "\u2205",
  varphi: "\u03D5",
  varpi: "\u03D6",
  varpropto: "\u221D",
  varr: "\u2195",
  varrho: "\u03F1",
  varsigma: "\u03C2",
  varsubsetneq: "\u228A\uFE00",
  varsubsetneqq: "\u2ACB\uFE00",
  varsupsetneq: "\u228B\uFE00",
  varsupsetneqq: "\u2ACC\uFE00",
  vartheta: "\u03D1",
  vartriangleleft: "\u22B2",
  vartriangleright: "\u22B3",
  vcy: "\u0432",
  vdash: "\u22A2",
  vee: "\u2228",
  veebar: "\u22BB",
  veeeq: "\u225A",
  vellip: "\u22EE",
  verbar: "|",
  vert: "|",
  vfr: "\u{1D533}",
  vltri: "\u22B2",
  vnsub: "\u2282\u20D2",
  vnsup: "\u2283\u20D2",
  vopf: "\u{1D567}",
  vprop: "\u221D",
  vrtri: "\u22B3",
  vscr: "\u{1D4CB}",
  vsubnE: "\u2ACB\uFE00",
  vsubne: "\u228A\uFE00",
  vsupnE: "\u2ACC\uFE00",
  vsupne: "\u228B\uFE00",
  vzigzag: "\u299A",
  wcirc: "\u0175",
  wedbar: "\u2A5F",
  wedge: "\u2227",
  wedgeq: "\u2259",
  weierp: "\u2118",
  wfr: "\u{1D534}",
  wopf: "\u{1D568}",
  wp: "\u2118",
  wr: "\u2240",
  wreath: "\u2240",
  wscr: "\u{1D4CC}",
  xcap: "\u22C2",
  xcirc: "\u25EF",
  xcup: "\u22C3",
  xdtri: "\u25BD",
  xfr: "\u{1D535}",
  xhArr: "\u27FA",
  xharr: "\u27F7",
  xi: "\u03BE",
  xlArr: "\u27F8",
  xlarr: "\u27F5",
  xmap: "\u27FC",
  xnis: "\u22FB",
  xodot: "\u2A00",
  xopf: "\u{1D569}",
  xoplus: "\u2A01",
  xotime: "\u2A02",
  xrArr: "\u27F9",
  xrarr: "\u27F6",
  xscr: "\u{1D4CD}",
  xsqcup: "\u2A06",
  xuplus: "\u2A04",
  xutri: "\u25B3",
  xvee: "\u22C1",
  xwedge: "\u22C0",
  yacute: "\xFD",
  yacy: "\u044F",
  ycirc: "\u0177",
  ycy: "\u044B",
  yen: "\xA5",
  yfr: "\u{1D536}",
  yicy: "\u0457",
  yopf: "\u{1D56A}",
  yscr: "\u{1D4CE}",
  yucy: "\u044E",
  yuml: "\xFF",
  zacute: "\u017A",
  zcaron: "\u017E",
  zcy: "\u0437",
  zdot: "\u017C",
  zeetrf: "\u2128",
  zeta: "\u03B6",
  zfr: "\u{1D537}",
  zhcy: "\u0436",
  zigrarr: "\u21DD",
  zopf: "\u{1D56B}",
  zscr: "\u{1D4CF}",
  zwj: "\u200D",
  zwnj: "\u200C"
};

// node_modules/decode-named-character-reference/index.js
var own = {}.hasOwnProperty;
function decodeNamedCharacterReference(value2) {
  return own.call(characterEntities, value2) ? characterEntities[value2] : false;
}

// src/parse/align.ts
function align(value2, source, span, dialect) {
  const { start, end } = span;
  if (value2.length === end - start && source.startsWith(value2, start)) return [wholeRun(value2, span)];
  const runs = [];
  let at = 0;
  let from = !isSpace(value2.charCodeAt(0)) ? skipGap(source, start, end, dialect.quotes) : start;
  let plain3 = 0;
  const push2 = (length, sourceLength) => {
    if (plain3 > 0) runs.push({ at: at - plain3, length: plain3, source: from - plain3, sourceLength: plain3 });
    if (length > 0) runs.push({ at, length, source: from, sourceLength });
    plain3 = 0;
    at += length;
    from += sourceLength;
  };
  while (at < value2.length && from < end) {
    const code = value2.charCodeAt(at);
    const decoded = dialect.introducers.includes(source.charAt(from)) ? dialect.decode(source, from) : void 0;
    if (decoded !== void 0 && value2.startsWith(decoded.value, at)) {
      push2(decoded.value.length, decoded.length);
    } else if (isSpace(code) && !goesOn(value2, at, source, from)) {
      const gapEnd = skipGap(source, from, end, dialect.quotes);
      if (gapEnd === from) break;
      const gap2 = source.slice(from, gapEnd);
      if (!gap2.includes(">") && value2.startsWith(gap2, at)) {
        plain3 += gapEnd - from;
        at += gapEnd - from;
        from = gapEnd;
      } else push2(skipSpace(value2, at) - at, gapEnd - from);
    } else if (code === source.charCodeAt(from)) {
      plain3++;
      at++;
      from++;
    } else break;
  }
  push2(value2.length - at, Math.max(end - from, 0));
  return runs;
}
function wholeRun(value2, span) {
  return { at: 0, length: value2.length, source: span.start, sourceLength: span.end - span.start };
}
function plainDialect(quotes) {
  return { introducers: "", decode: () => void 0, quotes };
}
function markdownDialect(quotes) {
  return { introducers: "\\&", decode: decodeMarkdown, quotes };
}
function cellCodeDialect(quotes) {
  const pipe = { value: "|", length: 2 };
  return { introducers: "\\", decode: (source, at) => source.charAt(at + 1) === "|" ? pipe : void 0, quotes };
}
var punctuation = /[!-/:-@[-`{-~]/;
var reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][\dA-Za-z]{0,30}));/y;
function decodeMarkdown(source, at) {
  if (source.charAt(at) === "\\") {
    const next = source.charAt(at + 1);
    return punctuation.test(next) ? { value: next, length: 2 } : void 0;
  }
  reference.lastIndex = at;
  const match = reference.exec(source);
  if (match === null) return void 0;
  const [written, decimal, hexadecimal, name] = match;
  const value2 = name === void 0 ? characterOf(decimal === void 0 ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal)) : decodeNamedCharacterReference(name);
  return value2 === false ? void 0 : { value: value2, length: written.length };
}
function characterOf(code) {
  const none7 = code === 0 || code > 1114111 || code >= 55296 && code <= 57343;
  return none7 ? "\uFFFD" : String.fromCodePoint(code);
}
function isSpace(code) {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
function goesOn(value2, at, source, from) {
  const next = value2.charCodeAt(at + 1);
  return value2.charCodeAt(at) === source.charCodeAt(from) && next === source.charCodeAt(from + 1) && next !== 62;
}
function skipSpace(text3, at) {
  while (isSpace(text3.charCodeAt(at))) at++;
  return at;
}
function skipGap(source, from, end, quotes) {
  let markers2 = 0;
  for (; from < end; from++) {
    const code = source.charCodeAt(from);
    if (code === 10 || code === 13) markers2 = quotes;
    else if (code === 62 && markers2 > 0) markers2--;
    else if (!isSpace(code)) break;
  }
  return from;
}

// src/parse/tree.ts
function openTree(text3) {
  return (0, import_yaml.parseDocument)(text3, {
    schema: "core",
    strict: true,
    uniqueKeys: true,
    keepSourceTokens: true,
    prettyErrors: false
  });
}
function checkTree(document3, place) {
  const exhausted = document3.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  for (const { code, message, pos } of exhausted === void 0 ? document3.errors : [exhausted]) {
    const reason = reasons[code] ?? { nl: "de opbouw klopt niet", en: message };
    place.faults.note(
      place.base + pos[0],
      { nl: `Dit is geen geldige YAML: ${reason.nl}.`, en: `This is not valid YAML: ${reason.en}.` },
      {
        nl: "Controleer inspringing, dubbele punten en aanhalingstekens; zet tekst met leestekens tussen aanhalingstekens.",
        en: "Check indentation, colons and quotes; put text with punctuation between quotes."
      }
    );
  }
  let aliases = 0;
  (0, import_yaml.visit)(document3, {
    Alias(_, alias) {
      aliases++;
      place.faults.note(
        spanOfNode(alias, place).start,
        {
          nl: `De verwijzing '*${alias.source}' kan hier niet.`,
          en: `The alias '*${alias.source}' is not allowed here.`
        },
        { nl: "Schrijf de waarde uit.", en: "Write the value in full." }
      );
    }
  });
  return document3.errors.length + aliases === 0;
}
var reasons = {
  BAD_INDENT: { nl: "de inspringing klopt niet", en: "the indentation is wrong" },
  BAD_SCALAR_START: {
    nl: "een waarde begint met een teken dat tussen aanhalingstekens moet",
    en: "a value begins with a character that must be quoted"
  },
  BLOCK_AS_IMPLICIT_KEY: { nl: "er staan twee dubbele punten in \xE9\xE9n regel", en: "there are two colons on one line" },
  DUPLICATE_KEY: { nl: "deze sleutel staat er twee keer", en: "this key stands there twice" },
  MISSING_CHAR: {
    nl: "er ontbreekt een teken, zoals een aanhalingsteken of haakje",
    en: "a character is missing, such as a quote or bracket"
  },
  MULTIPLE_DOCS: { nl: "het bestand bevat meer dan \xE9\xE9n document", en: "the file holds more than one document" },
  RESOURCE_EXHAUSTION: { nl: "de lagen zijn te diep genest", en: "the levels are nested too deeply" },
  TAB_AS_INDENT: {
    nl: "er is ingesprongen met een tab; gebruik spaties",
    en: "a tab is used for indentation; use spaces"
  }
};
function spanOfNode(node2, { source, base }) {
  const [from, to] = node2.range ?? [0, 0];
  const start = base + from;
  let end = base + to;
  while (end > start && /\s/.test(source.charAt(end - 1))) end--;
  return { start, end };
}
function entriesOf(map, place) {
  return map.items.map(({ key: key2, value: value2 }) => {
    const keyNode = key2;
    const empty = value2 === null || (0, import_yaml.isScalar)(value2) && value2.value === null;
    return {
      key: (0, import_yaml.isScalar)(keyNode) ? writtenAs(keyNode) : "",
      keySpan: spanOfNode(keyNode, place),
      value: empty ? null : value2
    };
  });
}
function readMapping(node2, known3, place) {
  const found = /* @__PURE__ */ new Map();
  if (!(0, import_yaml.isMap)(node2)) {
    noteKind(node2, { nl: `sleutels zoals '${known3[0]}:'`, en: `keys such as '${known3[0]}:'` }, place);
    return found;
  }
  for (const entry of entriesOf(node2, place)) {
    if (known3.includes(entry.key)) found.set(entry.key, entry);
    else noteUnknown(entry, known3, place);
  }
  return found;
}
function noteUnknown({ key: key2, keySpan }, known3, { faults }) {
  const choice = known3.join(", ");
  faults.note(
    keySpan.start,
    { nl: `De sleutel '${key2}' bestaat niet.`, en: `The key '${key2}' does not exist.` },
    helpWith(key2, known3, { nl: `Kies uit: ${choice}.`, en: `Choose from: ${choice}.` }, "'")
  );
}
function noteKind(node2, expected, place) {
  place.faults.note(
    spanOfNode(node2, place).start,
    { nl: `Hier hoort ${expected.nl}.`, en: `Expected ${expected.en} here.` },
    {
      nl: "Zet tekst met haken of dubbele punten tussen aanhalingstekens.",
      en: "Put text with brackets or colons between quotes."
    }
  );
}
function writtenAs(scalar) {
  return scalar.type === "PLAIN" ? scalar.source ?? "" : String(scalar.value);
}
function readScalar(scalar, place) {
  const { source, base } = place;
  const [from, to] = scalar.range ?? [0, 0];
  const span = { start: base + from, end: base + to };
  const value2 = writtenAs(scalar);
  switch (scalar.type) {
    case "QUOTE_SINGLE":
    case "QUOTE_DOUBLE": {
      const inner = { start: span.start + 1, end: span.end - 1 };
      const dialect = scalar.type === "QUOTE_SINGLE" ? singleQuoted : doubleQuoted;
      return { value: value2, runs: align(value2, source, inner, dialect), marks: [] };
    }
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL": {
      const header = source.slice(span.start, span.end).search(/[\r\n]/);
      const body2 = { start: header < 0 ? span.end : span.start + header, end: span.end };
      const held = `
${value2}`;
      return sliceText({ value: held, runs: align(held, source, body2, unquoted), marks: [] }, 1, held.length);
    }
    default:
      return { value: value2, runs: align(value2, source, span, unquoted), marks: [] };
  }
}
var unquoted = { introducers: "", decode: () => void 0, quotes: 0 };
var singleQuoted = {
  introducers: "'",
  decode: (source, at) => source.charAt(at + 1) === "'" ? { value: "'", length: 2 } : void 0,
  quotes: 0
};
var doubleQuoted = { introducers: "\\", decode: decodeEscape, quotes: 0 };
var simpleEscapes = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  "	": "	",
  v: "\v",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\"
};
var numberedEscape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8}))/y;
var lineEscape = /\\\r?\n[ \t]*/y;
function decodeEscape(source, at) {
  const simple = simpleEscapes[source.charAt(at + 1)];
  if (simple !== void 0) return { value: simple, length: 2 };
  numberedEscape.lastIndex = at;
  const match = numberedEscape.exec(source);
  if (match !== null) {
    const code = Number.parseInt(match[1] ?? match[2] ?? match[3] ?? "", 16);
    return code > 1114111 ? void 0 : { value: String.fromCodePoint(code), length: match[0].length };
  }
  lineEscape.lastIndex = at;
  const fold2 = lineEscape.exec(source);
  return fold2 === null ? void 0 : { value: "", length: fold2[0].length };
}

// src/parse/facts.ts
var formOf = new Map(factForms.flatMap((form) => [form.nl, form.en].map((key2) => [key2, form])));
var factKeys = [...formOf.keys()];
function factOf(key2) {
  return formOf.get(key2);
}
function readFacts(map, place) {
  const stated = readStated(map, place);
  return { ...noFacts, ...stated, inferred: noFacts.inferred.filter((name) => !(name in stated)) };
}
function readStated(map, place) {
  const stated = /* @__PURE__ */ new Map();
  const keys = /* @__PURE__ */ new Map();
  for (const entry of entriesOf(map, place)) {
    const form = factOf(entry.key);
    if (form === void 0) {
      noteUnknown(entry, factKeys, place);
      continue;
    }
    const earlier = keys.get(form.name);
    if (earlier !== void 0) noteTwice(entry, earlier, place);
    keys.set(form.name, entry.key);
    const value2 = entry.value === null ? void 0 : readFact(form, entry.value, place);
    if (value2 !== void 0) stated.set(form.name, value2);
  }
  return Object.fromEntries(stated);
}
function readFact(form, node2, place) {
  const items = (0, import_yaml2.isSeq)(node2) && form.takes === "choices" ? node2.items : [node2];
  const written = items.map((item) => (0, import_yaml2.isScalar)(item) ? writtenAs(item) : void 0);
  const value2 = written.includes(void 0) ? void 0 : interpretFact(form, written.join(","));
  if (value2 === void 0) noteValue(form, node2, place);
  return value2;
}
function interpretFact(form, written) {
  const text3 = written.trim();
  switch (form.takes) {
    case "text":
      return text3;
    case "number":
      return interpretNumber(text3);
    case "date":
      return isDate(text3) ? text3 : void 0;
    case "choice":
      return form.choices?.find((choice) => choice === text3.toLowerCase());
    case "choices": {
      const chosen = text3.toLowerCase().split(/\s*[,;]\s*/);
      return chosen.every((choice) => form.choices?.includes(choice)) ? [...new Set(chosen)] : void 0;
    }
  }
}
function interpretNumber(text3) {
  const bare = text3.replace(/^(?:€|EUR)\s*/i, "").replace(/,-{1,2}$/, "");
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare)) return Number(bare.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return Number(bare.replaceAll(",", ""));
  if (/^\d{1,15}(?:[.,]\d+)?$/.test(bare)) return Number(bare.replace(",", "."));
  return void 0;
}
function expectedOf(form) {
  const choices = form.choices?.join(", ") ?? "";
  switch (form.takes) {
    case "text":
      return { nl: "tekst", en: "text" };
    case "number":
      return { nl: "een getal, zoals 4 of 1.500.000", en: "a number, such as 4 or 1500000" };
    case "date":
      return {
        nl: "een datum als jaar-maand-dag, zoals 2026-03-01",
        en: "a date as year-month-day, such as 2026-03-01"
      };
    case "choice":
      return { nl: `een van: ${choices}`, en: `one of: ${choices}` };
    case "choices":
      return { nl: `een of meer van: ${choices}`, en: `one or more of: ${choices}` };
  }
}
function noteValue(form, node2, place) {
  const { start, end } = spanOfNode(node2, place);
  const written = place.source.slice(start, end).split(/[\r\n]/)[0];
  const expected = expectedOf(form);
  place.faults.note(
    start,
    { nl: `'${written}' kan niet bij '${form.nl}'.`, en: `'${written}' is no value for '${form.en}'.` },
    { nl: `Schrijf ${expected.nl}.`, en: `Write ${expected.en}.` },
    { nl: `Bedoeld is: ${form.about.nl}.`, en: `It means: ${form.about.en}.` }
  );
}
function noteTwice({ key: key2, keySpan }, earlier, place) {
  place.faults.note(
    keySpan.start,
    { nl: `'${key2}' en '${earlier}' zijn hetzelfde feit.`, en: `'${key2}' and '${earlier}' are the same fact.` },
    { nl: "Laat een van de twee weg.", en: "Leave out one of the two." }
  );
}

// src/parse/frontmatter.ts
function readFrontMatter(yaml, place) {
  const document3 = openTree(yaml);
  const map = document3.contents;
  if (!(0, import_yaml3.isMap)(map)) return void 0;
  if (!entriesOf(map, place).some(({ key: key2 }) => factOf(key2) !== void 0)) {
    return document3.errors.length === 0 ? noFacts : void 0;
  }
  return checkTree(document3, place) ? readFacts(map, place) : noFacts;
}

// src/parse/html.ts
var silent = new Set(
  "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr".split(
    " "
  )
);
var parting = new Set(
  `address article aside blockquote body br button caption center col colgroup dd details div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html label legend li main menu meta nav ol option p
  pre section select style script summary svg table tbody td template textarea tfoot th thead title tr ul`.split(/\s+/)
);
var notation = /<!--(?:-?>|[\s\S]*?(?:-->|$))|<\/?([A-Za-z][A-Za-z\d-]*)(?=[\s/>])[^<>]*>/g;
function cutHtml(html) {
  const pieces = [];
  let at = 0;
  for (const match of html.matchAll(notation)) {
    const name = match[1]?.toLowerCase();
    const kind = name === void 0 ? "comment" : silent.has(name) ? "silent" : parting.has(name) ? "parting" : "text";
    if (kind === "text") continue;
    if (match.index > at) pieces.push({ kind: "text", start: at, end: match.index });
    at = match.index + match[0].length;
    pieces.push({ kind, start: match.index, end: at });
  }
  if (at < html.length) pieces.push({ kind: "text", start: at, end: html.length });
  return pieces;
}

// src/parse/inline.ts
function spanOf(node2, shift) {
  const { start, end } = node2.position ?? { start: {}, end: {} };
  return { start: (start.offset ?? 0) + shift, end: (end.offset ?? 0) + shift };
}
function readInline(block, around2) {
  const writing = { value: "", runs: [], marks: [] };
  for (const child of block.children) addNode(writing, child, around2);
  return finish(writing, spanOf(block, around2.shift));
}
function readCode(value2, span, around2) {
  const { source, quotes } = around2;
  const fenced = /^[ \t]*[`~]/.test(source.slice(span.start, span.start + 10));
  if (!fenced) return { value: value2, runs: align(unifyBreaks(value2), source, span, plainDialect(quotes)), marks: [] };
  const line = source.slice(span.start, span.end).search(/[\r\n]/);
  const body2 = { start: line < 0 ? span.end : span.start + line, end: span.end };
  const held = `
${unifyBreaks(value2)}`;
  return sliceText({ value: held, runs: align(held, source, body2, plainDialect(quotes)), marks: [] }, 1, held.length);
}
function readHtml(html, span, around2) {
  const writing = { value: "", runs: [], marks: [] };
  addHtml(writing, html, span, around2);
  return finish(writing, span);
}
function finish(writing, span) {
  if (writing.runs.length === 0) writing.runs.push({ at: 0, length: 0, source: span.start, sourceLength: 0 });
  return writing;
}
function addNode(writing, node2, around2) {
  const span = spanOf(node2, around2.shift);
  const start = writing.value.length;
  switch (node2.type) {
    case "text":
      addText(writing, node2.value, span, around2, markdownDialect(around2.quotes));
      break;
    case "break":
      addRun(writing, "\n", span);
      mark(writing, "break", start);
      break;
    case "inlineCode": {
      const dialect = around2.cell ? cellCodeDialect(around2.quotes) : plainDialect(around2.quotes);
      addText(writing, node2.value, insideTicks(around2.source, span), around2, dialect);
      mark(writing, "code", start);
      break;
    }
    case "html":
      addHtml(writing, node2.value, span, around2);
      break;
    case "image":
    case "imageReference": {
      const alt = { start: span.start + 2, end: span.end };
      addText(writing, node2.alt ?? "", alt, around2, markdownDialect(around2.quotes));
      mark(writing, "image", start, node2.type === "image" ? node2.url : around2.definitions.get(node2.identifier));
      break;
    }
    case "footnoteReference":
      mark(writing, "footnote", start, node2.identifier);
      break;
    case "emphasis":
    case "strong":
      for (const child of node2.children) addNode(writing, child, around2);
      mark(writing, node2.type, start);
      break;
    case "link":
    case "linkReference":
      for (const child of node2.children) addNode(writing, child, around2);
      mark(writing, "link", start, node2.type === "link" ? node2.url : around2.definitions.get(node2.identifier));
      break;
  }
}
function addText(writing, raw, span, around2, dialect) {
  if (raw === "") return;
  const value2 = unifyBreaks(raw);
  const at = writing.value.length;
  const runs = align(value2, around2.source, span, dialect);
  for (const run of runs) writing.runs.push(at === 0 ? run : { ...run, at: run.at + at });
  writing.value += value2;
}
function addRun(writing, value2, span) {
  writing.runs.push({ ...wholeRun(value2, span), at: writing.value.length });
  writing.value += value2;
}
function addHtml(writing, raw, span, around2) {
  const { source, quotes } = around2;
  const html = unifyBreaks(raw);
  const whole = { value: html, runs: align(html, source, span, plainDialect(quotes)), marks: [] };
  for (const piece of cutHtml(html)) {
    const part = sliceText(whole, piece.start, piece.end);
    const place = { start: part.runs[0]?.source ?? span.start, end: endOf(part, span.end) };
    const at = writing.value.length;
    if (piece.kind === "comment") around2.comments.push(place);
    if (piece.kind === "parting") {
      addRun(writing, "\n", place);
      mark(writing, "break", at);
    }
    if (piece.kind === "text") {
      for (const run of part.runs) writing.runs.push({ ...run, at: run.at + at });
      writing.value += part.value;
      mark(writing, "html", at);
    } else mark(writing, "html", writing.value.length, part.value);
  }
}
function endOf(text3, otherwise) {
  const last = text3.runs.at(-1);
  return last === void 0 ? otherwise : last.source + last.sourceLength;
}
function mark(writing, kind, start, target) {
  writing.marks.push({ kind, start, end: writing.value.length, ...target === void 0 ? {} : { target } });
}
function insideTicks(source, span) {
  let { start, end } = span;
  while (start < end && source.charAt(start) === "`" && source.charAt(end - 1) === "`") {
    start++;
    end--;
  }
  const inner = source.slice(start, end);
  const padded = /^[ \r\n]/.test(inner) && /[ \r\n]$/.test(inner) && /[^ \r\n]/.test(inner);
  return padded ? { start: start + 1, end: end - 1 } : { start, end };
}
function unifyBreaks(value2) {
  return value2.includes("\r") ? value2.replace(/\r\n?/g, "\n") : value2;
}

// src/parse/language.ts
var enough = 600;
var dutch = new Set(
  "de het een en van voor met zijn wordt worden moet dient niet aan bij dat die deze als door".split(" ")
);
var english = new Set("the a and for with are shall must be not to by that this which from as any or".split(" "));
function guessLanguage(passages) {
  let read = 0;
  let balance = 0;
  for (const { text: text3 } of passages) {
    for (const word2 of text3.value.toLowerCase().split(/[^a-z]+/)) {
      if (dutch.has(word2)) balance++;
      if (english.has(word2)) balance--;
      read++;
    }
    if (read > enough) break;
  }
  return balance < 0 ? "en" : "nl";
}

// src/parse/lines.ts
function isBreak2(code) {
  return code === 10 || code === 13;
}
function lineStart(source, offset) {
  while (offset > 0 && !isBreak2(source.charCodeAt(offset - 1))) offset--;
  return offset;
}
function lineEnd(source, offset) {
  while (offset < source.length && !isBreak2(source.charCodeAt(offset))) offset++;
  return source.startsWith("\r\n", offset) ? offset + 2 : Math.min(offset + 1, source.length);
}
function linesOf(source, span) {
  const ended = span.end > span.start && isBreak2(source.charCodeAt(span.end - 1));
  return { start: lineStart(source, span.start), end: ended ? span.end : lineEnd(source, span.end) };
}
function linesAndBlank(source, span, quoted) {
  const { start, end } = linesOf(source, span);
  const after2 = lineEnd(source, end);
  const blank2 = quoted ? /^[ \t]*>[ \t>]*[\r\n]*$/ : /^[ \t]*[\r\n]*$/;
  return { start, end: blank2.test(source.slice(end, after2)) ? after2 : end };
}

// src/parse/outline.ts
var numbered = /^(?:(?:hoofdstuk|paragraaf|artikel|chapter|section|article)\s+)?(\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)*)(?=[.:)]?(?:\s|$))/i;
var annexed = /^(?:bijlage|annex|appendix)\s+(?:\d{1,3}|[a-z])\b/i;
function numberHeadings() {
  const root = { depth: 0, number: "", children: 0 };
  const levels = [];
  return (title, depth) => {
    while ((levels.at(-1)?.depth ?? 0) >= depth) levels.pop();
    const parent = levels.at(-1) ?? root;
    const own5 = numbered.exec(title)?.[1];
    parent.children = own5 === void 0 ? parent.children + 1 : Number(/\d+(?=[a-z]?$)/i.exec(own5)?.[0]);
    const counted = parent.number === "" ? `${parent.children}` : `${parent.number}.${parent.children}`;
    const number = annexed.exec(title)?.[0] ?? own5 ?? counted;
    levels.push({ depth, number, children: 0 });
    return number;
  };
}

// src/parse/pipes.ts
function mendTables(passages, headers, source) {
  let tables = headers.length;
  let torn = null;
  let closes = false;
  const result = [];
  passages.forEach((passage, at) => {
    if (passage.table >= 0) {
      result.push(passage);
      const ends = passages[at + 1]?.table !== passage.table;
      if (passage.row === 0)
        closes = /\|[ \t]*$/.test(source.slice(passage.extent.start, lineEnd(source, passage.extent.start)).trimEnd());
      torn = ends ? tornAt(passage, headers[passage.table] ?? [], closes, source) : null;
      return;
    }
    const { value: value2 } = passage.text;
    if (passage.role === "heading" || passage.stated !== null) torn = null;
    else if (torn !== null && (torn.open || value2.startsWith("|"))) {
      const mended = cellsOf(passage, torn, source);
      result.push(...mended.cells);
      torn = mended.torn;
      return;
    } else if (isRows(value2)) {
      const mended = cellsOf(passage, { headers: [], table: tables++, row: 0, column: 0, open: false }, source);
      result.push(...mended.cells);
      torn = mended.torn;
      return;
    } else torn = null;
    result.push(passage);
  });
  return wholeRows(result);
}
function tornAt({ extent, row, table }, headers, closes, source) {
  const line = source.slice(extent.start, extent.end).trim();
  const pipes = line.split("|").length - 1;
  const open2 = row > 0 && closes && !line.endsWith("|") && pipes < headers.length + 1;
  return { headers, table, row, column: Math.max(0, pipes - 1), open: open2 };
}
function isRows(value2) {
  return value2.split("\n").every((line) => {
    const written = line.trimEnd();
    return written.endsWith("|") && written.indexOf("|") < written.length - 1;
  });
}
function cellsOf(passage, from, source) {
  const cells = [];
  let { row, column, open: open2 } = from;
  let start = 0;
  const { text: text3 } = passage;
  const add = (end) => {
    const piece = trimText(sliceText(text3, start, end));
    start = end + 1;
    if (piece.value === "") return;
    const extent = linesOf(source, sourceSpan(piece, 0, piece.value.length));
    const header = from.headers[column] || null;
    cells.push({ ...passage, text: piece, role: "cell", extent, column: header, table: from.table, row });
  };
  for (let at = 0; at < text3.value.length; at++) {
    const character = text3.value.charAt(at);
    if (character === "|" && !open2) {
      row++;
      column = 0;
      open2 = true;
      start = at + 1;
    } else if (character === "|") {
      add(at);
      column++;
      if (/^[ \t]*(?:\n|$)/.test(text3.value.slice(at + 1, at + 80))) open2 = false;
    } else if (!open2 && character.trim() !== "") {
      row++;
      column = 0;
      open2 = true;
      start = at;
    }
  }
  if (open2) add(text3.value.length);
  return { cells, torn: { ...from, row, column, open: open2 } };
}
function wholeRows(passages) {
  const rows = /* @__PURE__ */ new Map();
  const place = ({ table, row }) => `${table}/${row}`;
  for (const passage of passages) {
    if (passage.table < 0) continue;
    const known3 = rows.get(place(passage));
    const { start, end } = passage.extent;
    rows.set(
      place(passage),
      known3 === void 0 ? { start, end } : { start: Math.min(known3.start, start), end: Math.max(known3.end, end) }
    );
  }
  return passages.map(
    (passage) => passage.table < 0 ? passage : { ...passage, extent: rows.get(place(passage)) ?? passage.extent }
  );
}

// src/parse/matter.ts
var key = /^[\w-]+:(?:\s|$)/;
var goesOn2 = /^(?:[\w-]+:(?:\s.*)?|\s+\S.*|-\s.*|#.*|)$/;
function matterSpans(source) {
  if (!source.includes("\n---")) return [];
  const spans = [];
  let start = -1;
  let keys = 0;
  for (let at = 0; at < source.length; at = lineEnd(source, at)) {
    const line = source.slice(at, lineEnd(source, at)).trimEnd();
    if (line === "---") {
      if (start >= 0 && keys > 0) spans.push({ start, end: lineEnd(source, at) });
      start = start >= 0 && keys > 0 ? -1 : at;
      keys = 0;
    } else if (start >= 0) {
      if (key.test(line)) keys++;
      else if (!goesOn2.test(line)) start = -1;
    }
  }
  return spans;
}

// src/parse/reflow.ts
function reflow(passages, source) {
  const isMatter = coverage(matterSpans(source));
  const own5 = passages.filter(({ text: text3 }) => !isMatter(sourceSpan(text3, 0, text3.value.length)));
  const listed = withoutPageMarks(own5).flatMap((passage) => splitItems(passage, source));
  return joinLines(joinMarks(listed)).map((passage) => ({ ...passage, text: joinWords(passage.text) }));
}
var isLoose = ({ role, table }) => table < 0 && (role === "paragraph" || role === "item");
var pageMark = /^\(?(?:(?:pagina|blz\.?|page)\s+)?\d{1,3}\)?(?:\s+(?:van|of)\s+\d{1,3})?$/i;
function withoutPageMarks(passages) {
  const isMark = (passage) => passage !== void 0 && passage.role === "paragraph" && pageMark.test(passage.text.value.trim());
  const marks = passages.filter(isMark).length;
  if (marks < 2) return passages;
  const beside = /* @__PURE__ */ new Map();
  passages.forEach((passage, at) => {
    if (!isMark(passages[at - 1]) && !isMark(passages[at + 1])) return;
    const value2 = passage.text.value.trim();
    if (passage.role === "paragraph" && value2.length < 80) beside.set(value2, (beside.get(value2) ?? 0) + 1);
  });
  return passages.filter((passage) => !isMark(passage) && (beside.get(passage.text.value.trim()) ?? 0) < 2);
}
var mark2 = String.raw`(?:[•·▪◦‣–—☐☑☒✓✔□■►➢]|o(?=\s)|[a-z]\)|[ivx]{1,4}[.)]|[a-z]\.(?=\s))`;
var itemLine = new RegExp(String.raw`^[ \t]*${mark2}[ \t]+(?=\S)`, "gm");
var opensItem = new RegExp(String.raw`^${mark2}\s`);
function splitItems(passage, source) {
  const { text: text3 } = passage;
  if (passage.role !== "paragraph" || passage.table >= 0 || passage.stated !== null) return [passage];
  const starts = [...text3.value.matchAll(itemLine)];
  if (starts.length === 0 || starts[0]?.index !== 0 && starts.length < 2) return [passage];
  const cuts = starts.map(({ index: index2, 0: { length } }) => ({ from: index2, to: index2 + length }));
  const lone = cuts.length === 1 && cuts[0]?.from === 0;
  const pieces = [{ from: 0, to: 0 }, ...cuts].map(({ to }, at) => {
    const piece = trimText(sliceText(text3, to, cuts[at]?.from ?? text3.value.length));
    const span = sourceSpan(piece, 0, piece.value.length);
    const extent = lone ? passage.extent : linesOf(source, span);
    return { ...passage, text: piece, extent, role: at === 0 ? passage.role : "item" };
  });
  return pieces.filter(({ text: { value: value2 } }) => value2 !== "");
}
var loneMark = /^(?:[•·▪◦‣☐☑☒□■►➢–-]\s*)?(?:[a-z]{1,2}|[ivx]{1,4})[.)]$|^[•·▪◦‣]$/;
function joinMarks(passages) {
  const result = [];
  let waiting = null;
  for (const passage of passages) {
    const isMark = isLoose(passage) && loneMark.test(passage.text.value.trim());
    if (waiting !== null && !isMark && isLoose(passage)) {
      result.push({ ...passage, role: "item", extent: { start: waiting.extent.start, end: passage.extent.end } });
    } else if (!isMark) result.push(passage);
    waiting = isMark ? passage : null;
  }
  return result;
}
var enough2 = 3;
var isOpen = (value2) => !/[.!?:;|]["”’)\]*_]*$/.test(value2) && !/\.{4}|…/.test(value2);
var runsOn = (value2) => /^["“(]?[a-zß-ÿ]/u.test(value2) && !opensItem.test(value2);
var opensAnew = /^(?:\(?\d{1,2}(?:\.\d{1,3})+[a-z]?[.)]?(?:\s|$)|\d{1,2}\s+[A-ZÀ-Þ]|[A-ZÀ-Þ]{1,4}[-.]?\d|\[)/u;
function joinLines(passages) {
  const follows = (a, b) => a !== void 0 && isLoose(a) && b.role === "paragraph" && b.table < 0 && a.section === b.section && a.quoted === b.quoted && isOpen(a.text.value.trimEnd());
  const lengths = passages.flatMap((passage, at) => {
    const next = passages[at + 1];
    const { length } = passage.text.value;
    return next !== void 0 && length >= 40 && follows(passage, next) && runsOn(next.text.value) ? [length] : [];
  });
  if (lengths.length < enough2) return passages;
  const full = 0.75 * Math.max(...lengths.slice(0, 1e3));
  const result = [];
  let line = 0;
  for (const passage of passages) {
    const above = result.at(-1);
    const { value: value2 } = passage.text;
    if (above !== void 0 && follows(above, passage) && (line >= 40 || endsInHyphen.test(above.text.value)) && (runsOn(value2) || line >= full && !opensAnew.test(value2) && !opensItem.test(value2))) {
      const extent = { start: above.extent.start, end: passage.extent.end };
      result[result.length - 1] = { ...above, text: joinTexts([above.text, passage.text], "\n"), extent };
    } else result.push(passage);
    line = value2.length;
  }
  return result;
}
var endsInHyphen = /[a-zß-ÿ]-$/u;
var partedWord = /([a-zß-ÿ])-[ \n]+(?=[a-zß-ÿ])(?!(?:en|of|dan|tot|als|maar|noch|and|or)\s)/gu;
function joinWords(text3) {
  if (!text3.value.includes("- ") && !text3.value.includes("-\n")) return text3;
  const pieces = [];
  let from = 0;
  for (const { index: index2, 0: found } of text3.value.matchAll(partedWord)) {
    pieces.push(sliceText(text3, from, index2 + 1));
    from = index2 + found.length;
  }
  return from === 0 ? text3 : joinTexts([...pieces, sliceText(text3, from, text3.value.length)], "");
}

// node_modules/devlop/lib/default.js
function ok() {
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code !== null && (code < 32 || code === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code) {
  return code !== null && code < -2;
}
function markdownLineEndingOrSpace(code) {
  return code !== null && (code < 0 || code === 32);
}
function markdownSpace(code) {
  return code === -2 || code === -1 || code === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u"));
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check;
  function check(code) {
    return code !== null && code > -1 && regex.test(String.fromCharCode(code));
  }
}

// node_modules/fault/index.js
var import_format = __toESM(require_format(), 1);
var fault = Object.assign(create(Error), {
  eval: create(EvalError),
  range: create(RangeError),
  reference: create(ReferenceError),
  syntax: create(SyntaxError),
  type: create(TypeError),
  uri: create(URIError)
});
function create(Constructor) {
  FormattedError.displayName = Constructor.displayName || Constructor.name;
  return FormattedError;
  function FormattedError(format, ...values) {
    const reason = format ? (0, import_format.default)(format, ...values) : format;
    return new Constructor(reason);
  }
}

// node_modules/micromark-extension-frontmatter/lib/to-matters.js
var own2 = {}.hasOwnProperty;
var markers = {
  yaml: "-",
  toml: "+"
};
function toMatters(options) {
  const result = [];
  let index2 = -1;
  const presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
  while (++index2 < presetsOrMatters.length) {
    result[index2] = matter(presetsOrMatters[index2]);
  }
  return result;
}
function matter(option) {
  let result = option;
  if (typeof result === "string") {
    if (!own2.call(markers, result)) {
      throw fault("Missing matter definition for `%s`", result);
    }
    result = {
      type: result,
      marker: markers[result]
    };
  } else if (typeof result !== "object") {
    throw fault("Expected matter to be an object, not `%j`", result);
  }
  if (!own2.call(result, "type")) {
    throw fault("Missing `type` in matter `%j`", result);
  }
  if (!own2.call(result, "fence") && !own2.call(result, "marker")) {
    throw fault("Missing `marker` or `fence` in matter `%j`", result);
  }
  return result;
}

// node_modules/micromark-extension-frontmatter/lib/syntax.js
function frontmatter(options) {
  const matters = toMatters(options);
  const flow3 = {};
  let index2 = -1;
  while (++index2 < matters.length) {
    const matter2 = matters[index2];
    const code = fence(matter2, "open").charCodeAt(0);
    const construct = createConstruct(matter2);
    const existing = flow3[code];
    if (Array.isArray(existing)) {
      existing.push(construct);
    } else {
      flow3[code] = [construct];
    }
  }
  return {
    flow: flow3
  };
}
function createConstruct(matter2) {
  const anywhere = matter2.anywhere;
  const frontmatterType = (
    /** @type {TokenType} */
    matter2.type
  );
  const fenceType = (
    /** @type {TokenType} */
    frontmatterType + "Fence"
  );
  const sequenceType = (
    /** @type {TokenType} */
    fenceType + "Sequence"
  );
  const valueType = (
    /** @type {TokenType} */
    frontmatterType + "Value"
  );
  const closingFenceConstruct = {
    tokenize: tokenizeClosingFence,
    partial: true
  };
  let buffer;
  let bufferIndex = 0;
  return {
    tokenize: tokenizeFrontmatter,
    concrete: true
  };
  function tokenizeFrontmatter(effects, ok2, nok) {
    const self = this;
    return start;
    function start(code) {
      const position2 = self.now();
      if (
        // Indent not allowed.
        position2.column === 1 && // Normally, only allowed in first line.
        (position2.line === 1 || anywhere)
      ) {
        buffer = fence(matter2, "open");
        bufferIndex = 0;
        if (code === buffer.charCodeAt(bufferIndex)) {
          effects.enter(frontmatterType);
          effects.enter(fenceType);
          effects.enter(sequenceType);
          return openSequence(code);
        }
      }
      return nok(code);
    }
    function openSequence(code) {
      if (bufferIndex === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code)) {
          effects.enter("whitespace");
          return openSequenceWhitespace(code);
        }
        return openAfter(code);
      }
      if (code === buffer.charCodeAt(bufferIndex++)) {
        effects.consume(code);
        return openSequence;
      }
      return nok(code);
    }
    function openSequenceWhitespace(code) {
      if (markdownSpace(code)) {
        effects.consume(code);
        return openSequenceWhitespace;
      }
      effects.exit("whitespace");
      return openAfter(code);
    }
    function openAfter(code) {
      if (markdownLineEnding(code)) {
        effects.exit(fenceType);
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        buffer = fence(matter2, "close");
        bufferIndex = 0;
        return effects.attempt(closingFenceConstruct, after2, contentStart);
      }
      return nok(code);
    }
    function contentStart(code) {
      if (code === null || markdownLineEnding(code)) {
        return contentEnd(code);
      }
      effects.enter(valueType);
      return contentInside(code);
    }
    function contentInside(code) {
      if (code === null || markdownLineEnding(code)) {
        effects.exit(valueType);
        return contentEnd(code);
      }
      effects.consume(code);
      return contentInside;
    }
    function contentEnd(code) {
      if (code === null) {
        return nok(code);
      }
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return effects.attempt(closingFenceConstruct, after2, contentStart);
    }
    function after2(code) {
      effects.exit(frontmatterType);
      return ok2(code);
    }
  }
  function tokenizeClosingFence(effects, ok2, nok) {
    let bufferIndex2 = 0;
    return closeStart;
    function closeStart(code) {
      if (code === buffer.charCodeAt(bufferIndex2)) {
        effects.enter(fenceType);
        effects.enter(sequenceType);
        return closeSequence(code);
      }
      return nok(code);
    }
    function closeSequence(code) {
      if (bufferIndex2 === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code)) {
          effects.enter("whitespace");
          return closeSequenceWhitespace(code);
        }
        return closeAfter(code);
      }
      if (code === buffer.charCodeAt(bufferIndex2++)) {
        effects.consume(code);
        return closeSequence;
      }
      return nok(code);
    }
    function closeSequenceWhitespace(code) {
      if (markdownSpace(code)) {
        effects.consume(code);
        return closeSequenceWhitespace;
      }
      effects.exit("whitespace");
      return closeAfter(code);
    }
    function closeAfter(code) {
      if (code === null || markdownLineEnding(code)) {
        effects.exit(fenceType);
        return ok2(code);
      }
      return nok(code);
    }
  }
}
function fence(matter2, prop) {
  return matter2.marker ? pick(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick(matter2.fence, prop)
  );
}
function pick(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/mdast-util-frontmatter/lib/index.js
function frontmatterFromMarkdown(options) {
  const matters = toMatters(options);
  const enter = {};
  const exit3 = {};
  let index2 = -1;
  while (++index2 < matters.length) {
    const matter2 = matters[index2];
    enter[matter2.type] = opener(matter2);
    exit3[matter2.type] = close;
    exit3[matter2.type + "Value"] = value;
  }
  return { enter, exit: exit3 };
}
function opener(matter2) {
  return open2;
  function open2(token) {
    this.enter({ type: matter2.type, value: "" }, token);
    this.buffer();
  }
}
function close(token) {
  const data = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok("value" in node2);
  this.exit(token);
  node2.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
}
function value(token) {
  this.config.enter.data.call(this, token);
  this.config.exit.data.call(this, token);
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value2) {
  return value2.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
  this.buffer();
}
function enterFootnoteCall(token) {
  this.enter({ type: "footnoteReference", identifier: "", label: "" }, token);
}
function enterFootnoteDefinitionLabelString() {
  this.buffer();
}
function enterFootnoteDefinition(token) {
  this.enter(
    { type: "footnoteDefinition", identifier: "", label: "", children: [] },
    token
  );
}
function exitFootnoteCallString(token) {
  const label = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "footnoteReference");
  node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node2.label = label;
}
function exitFootnoteCall(token) {
  this.exit(token);
}
function exitFootnoteDefinitionLabelString(token) {
  const label = this.resume();
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "footnoteDefinition");
  node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node2.label = label;
}
function exitFootnoteDefinition(token) {
  this.exit(token);
}
function footnoteReferencePeek() {
  return "[";
}
function footnoteReference(node2, _, state, info) {
  const tracker = state.createTracker(info);
  let value2 = tracker.move("[^");
  const exit3 = state.enter("footnoteReference");
  const subexit = state.enter("reference");
  value2 += tracker.move(
    state.safe(state.associationId(node2), { after: "]", before: value2 })
  );
  subexit();
  exit3();
  value2 += tracker.move("]");
  return value2;
}
function gfmFootnoteFromMarkdown() {
  return {
    enter: {
      gfmFootnoteCallString: enterFootnoteCallString,
      gfmFootnoteCall: enterFootnoteCall,
      gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: enterFootnoteDefinition
    },
    exit: {
      gfmFootnoteCallString: exitFootnoteCallString,
      gfmFootnoteCall: exitFootnoteCall,
      gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: exitFootnoteDefinition
    }
  };
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code) {
  if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) {
    return 1;
  }
  if (unicodePunctuation(code)) {
    return 2;
  }
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/mdast-util-to-string/lib/index.js
var emptyOptions = {};
function toString(value2, options) {
  const settings = options || emptyOptions;
  const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
  const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
  return one(value2, includeImageAlt, includeHtml);
}
function one(value2, includeImageAlt, includeHtml) {
  if (node(value2)) {
    if ("value" in value2) {
      return value2.type === "html" && !includeHtml ? "" : value2.value;
    }
    if (includeImageAlt && "alt" in value2 && value2.alt) {
      return value2.alt;
    }
    if ("children" in value2) {
      return all(value2.children, includeImageAlt, includeHtml);
    }
  }
  if (Array.isArray(value2)) {
    return all(value2, includeImageAlt, includeHtml);
  }
  return "";
}
function all(values, includeImageAlt, includeHtml) {
  const result = [];
  let index2 = -1;
  while (++index2 < values.length) {
    result[index2] = one(values[index2], includeImageAlt, includeHtml);
  }
  return result.join("");
}
function node(value2) {
  return Boolean(value2 && typeof value2 === "object");
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value2, base) {
  const code = Number.parseInt(value2, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code < 9 || code === 11 || code > 13 && code < 32 || // Control character (DEL) of C0, and C1 controls.
    code > 126 && code < 160 || // Lone high surrogates and low surrogates.
    code > 55295 && code < 57344 || // Noncharacters.
    code > 64975 && code < 65008 || /* eslint-disable no-bitwise */
    (code & 65535) === 65535 || (code & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code > 1114111
  ) {
    return "\uFFFD";
  }
  return String.fromCodePoint(code);
}

// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value2) {
  return value2.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
  if ($1) {
    return $1;
  }
  const head = $2.charCodeAt(0);
  if (head === 35) {
    const head2 = $2.charCodeAt(1);
    const hex = head2 === 120 || head2 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
  return {
    enter: {
      table: enterTable,
      tableData: enterCell,
      tableHeader: enterCell,
      tableRow: enterRow
    },
    exit: {
      codeText: exitCodeText,
      table: exitTable,
      tableData: exit,
      tableHeader: exit,
      tableRow: exit
    }
  };
}
function enterTable(token) {
  const align2 = token._align;
  ok(align2, "expected `_align` on table");
  this.enter(
    {
      type: "table",
      align: align2.map(function(d) {
        return d === "none" ? null : d;
      }),
      children: []
    },
    token
  );
  this.data.inTable = true;
}
function exitTable(token) {
  this.exit(token);
  this.data.inTable = void 0;
}
function enterRow(token) {
  this.enter({ type: "tableRow", children: [] }, token);
}
function exit(token) {
  this.exit(token);
}
function enterCell(token) {
  this.enter({ type: "tableCell", children: [] }, token);
}
function exitCodeText(token) {
  let value2 = this.resume();
  if (this.data.inTable) {
    value2 = value2.replace(/\\([\\|])/g, replace);
  }
  const node2 = this.stack[this.stack.length - 1];
  ok(node2.type === "inlineCode");
  node2.value = value2;
  this.exit(token);
}
function replace($0, $1) {
  return $1 === "|" ? $1 : $0;
}

// node_modules/micromark-util-chunked/index.js
function splice(list2, start, remove, items) {
  const end = list2.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list2.splice(...parameters);
  } else {
    if (remove) list2.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list2.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list2, items) {
  if (list2.length > 0) {
    splice(list2, list2.length, 0, items);
    return list2;
  }
  return items;
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called = [];
  let index2 = -1;
  while (++index2 < constructs2.length) {
    const resolve = constructs2[index2].resolveAll;
    if (resolve && !called.includes(resolve)) {
      events = resolve(events, context);
      called.push(resolve);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index2 = -1;
  let nextEvents;
  while (++index2 < events.length) {
    if (events[index2][0] === "enter" && events[index2][1].type === "attentionSequence" && events[index2][1]._close) {
      let open2 = index2;
      while (open2--) {
        if (events[open2][0] === "exit" && events[open2][1].type === "attentionSequence" && events[open2][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open2][1]).charCodeAt(0) === context.sliceSerialize(events[index2][1]).charCodeAt(0)) {
          if ((events[open2][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open2][1].end.offset - events[open2][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open2][1].end.offset - events[open2][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open2][1].end
          };
          const end = {
            ...events[index2][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open2][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index2][1].start
            },
            end
          };
          const text3 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open2][1].end
            },
            end: {
              ...events[index2][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open2][1].end = {
            ...openingSequence.start
          };
          events[index2][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open2][1].end.offset - events[open2][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open2][1], context], ["exit", events[open2][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text3, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open2 + 1, index2), context));
          nextEvents = push(nextEvents, [["exit", text3, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          if (events[index2][1].end.offset - events[index2][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index2][1], context], ["exit", events[index2][1], context]]);
          }
          splice(events, open2 - 1, index2 - open2 + 3, nextEvents);
          index2 = open2 + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index2 = -1;
  while (++index2 < events.length) {
    if (events[index2][1].type === "attentionSequence") {
      events[index2][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok2) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous2 = this.previous;
  const before = classifyCharacter(previous2);
  let marker;
  return start;
  function start(code) {
    marker = code;
    effects.enter("attentionSequence");
    return inside2(code);
  }
  function inside2(code) {
    if (code === marker) {
      effects.consume(code);
      return inside2;
    }
    const token = effects.exit("attentionSequence");
    const after2 = classifyCharacter(code);
    const open2 = !after2 || after2 === 2 && before || attentionMarkers2.includes(code) && code !== 42 && code !== 95;
    const close2 = !before || before === 2 && after2 || attentionMarkers2.includes(previous2) && previous2 !== 42 && previous2 !== 95;
    token._open = Boolean(marker === 42 ? open2 : open2 && (before || !close2));
    token._close = Boolean(marker === 42 ? close2 : close2 && (after2 || !open2));
    return ok2(code);
  }
}
function movePoint(point3, offset) {
  point3.column += offset;
  point3.offset += offset;
  point3._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open2;
  }
  function open2(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      return schemeOrEmailAtext;
    }
    if (code === 64) {
      return nok(code);
    }
    return emailAtext(code);
  }
  function schemeOrEmailAtext(code) {
    if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
      size = 1;
      return schemeInsideOrEmailAtext(code);
    }
    return emailAtext(code);
  }
  function schemeInsideOrEmailAtext(code) {
    if (code === 58) {
      effects.consume(code);
      size = 0;
      return urlInside;
    }
    if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
      effects.consume(code);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code);
  }
  function urlInside(code) {
    if (code === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    if (code === null || code === 32 || code === 60 || asciiControl(code)) {
      return nok(code);
    }
    effects.consume(code);
    return urlInside;
  }
  function emailAtext(code) {
    if (code === 64) {
      effects.consume(code);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code)) {
      effects.consume(code);
      return emailAtext;
    }
    return nok(code);
  }
  function emailAtSignOrDot(code) {
    return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
  }
  function emailLabel(code) {
    if (code === 46) {
      effects.consume(code);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    return emailValue(code);
  }
  function emailValue(code) {
    if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
      const next = code === 45 ? emailValue : emailLabel;
      effects.consume(code);
      return next;
    }
    return nok(code);
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok2, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code) {
    if (markdownSpace(code)) {
      effects.enter(type);
      return prefix(code);
    }
    return ok2(code);
  }
  function prefix(code) {
    if (markdownSpace(code) && size++ < limit) {
      effects.consume(code);
      return prefix;
    }
    effects.exit(type);
    return ok2(code);
  }
}
function factorySpaceMinMax(effects, ok2, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code) {
    if (max > 0 && markdownSpace(code)) {
      effects.enter(type);
      return prefix(code);
    }
    return after2(code);
  }
  function prefix(code) {
    if (markdownSpace(code) && size < max) {
      effects.consume(code);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after2(code);
  }
  function after2(code) {
    return size >= min ? ok2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok2, nok) {
  return start;
  function start(code) {
    return markdownSpace(code) ? factorySpace(effects, after2, "linePrefix")(code) : after2(code);
  }
  function after2(code) {
    return code === null || markdownLineEnding(code) ? ok2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit: exit2,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code) {
    if (code === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code);
      effects.exit("blockQuoteMarker");
      return after2;
    }
    return nok(code);
  }
  function after2(code) {
    if (markdownSpace(code)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok2;
    }
    effects.exit("blockQuotePrefix");
    return ok2(code);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok2, nok) {
  const self = this;
  return contStart;
  function contStart(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
    }
    return contBefore(code);
  }
  function contBefore(code) {
    return effects.attempt(blockQuote, ok2, nok)(code);
  }
}
function exit2(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code);
    effects.exit("escapeMarker");
    return inside2;
  }
  function inside2(code) {
    if (asciiPunctuation(code)) {
      effects.enter("characterEscapeValue");
      effects.consume(code);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok2;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;
  function start(code) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code);
    effects.exit("characterReferenceMarker");
    return open2;
  }
  function open2(code) {
    if (code === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value2(code);
  }
  function numeric(code) {
    if (code === 88 || code === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value2;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value2(code);
  }
  function value2(code) {
    if (code === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok2;
    }
    if (test(code) && size++ < max) {
      effects.consume(code);
      return value2;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code) {
    if (code === null) {
      return nok(code);
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return after2;
  }
  function after2(code) {
    return self.parser.lazy[self.now().line] ? nok(code) : ok2(code);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok2, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;
  function start(code) {
    return beforeSequenceOpen(code);
  }
  function beforeSequenceOpen(code) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === marker) {
      sizeOpen++;
      effects.consume(code);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
  }
  function infoBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok2(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after2)(code);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code);
  }
  function info(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code);
    }
    if (markdownSpace(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code);
    }
    if (code === 96 && code === marker) {
      return nok(code);
    }
    effects.consume(code);
    return info;
  }
  function metaBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      return infoBefore(code);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code);
  }
  function meta(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code);
    }
    if (code === 96 && code === marker) {
      return nok(code);
    }
    effects.consume(code);
    return meta;
  }
  function atNonLazyBreak(code) {
    return effects.attempt(closeStart, after2, contentBefore)(code);
  }
  function contentBefore(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code) {
    return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
  }
  function beforeContentChunk(code) {
    if (code === null || markdownLineEnding(code)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after2)(code);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code);
  }
  function contentChunk(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code);
    }
    effects.consume(code);
    return contentChunk;
  }
  function after2(code) {
    effects.exit("codeFenced");
    return ok2(code);
  }
  function tokenizeCloseStart(effects2, ok3, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code) {
      effects2.enter("lineEnding");
      effects2.consume(code);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
    }
    function beforeSequenceClose(code) {
      if (code === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code);
      }
      return nok2(code);
    }
    function sequenceClose(code) {
      if (code === marker) {
        size++;
        effects2.consume(code);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
      }
      return nok2(code);
    }
    function sequenceCloseAfter(code) {
      if (code === null || markdownLineEnding(code)) {
        effects2.exit("codeFencedFence");
        return ok3(code);
      }
      return nok2(code);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
  }
  function atBreak(code) {
    if (code === null) {
      return after2(code);
    }
    if (markdownLineEnding(code)) {
      return effects.attempt(furtherStart, atBreak, after2)(code);
    }
    effects.enter("codeFlowValue");
    return inside2(code);
  }
  function inside2(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFlowValue");
      return atBreak(code);
    }
    effects.consume(code);
    return inside2;
  }
  function after2(code) {
    effects.exit("codeIndented");
    return ok2(code);
  }
}
function tokenizeFurtherStart(effects, ok2, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok2, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
  }
  function onNotEnoughPrefix(code) {
    return markdownLineEnding(code) ? furtherStart2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index2;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index2 = headEnterIndex;
    while (++index2 < tailExitIndex) {
      if (events[index2][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index2 = headEnterIndex - 1;
  tailExitIndex++;
  while (++index2 <= tailExitIndex) {
    if (enter === void 0) {
      if (index2 !== tailExitIndex && events[index2][1].type !== "lineEnding") {
        enter = index2;
      }
    } else if (index2 === tailExitIndex || events[index2][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index2 !== enter + 2) {
        events[enter][1].end = events[index2 - 1][1].end;
        events.splice(enter + 2, index2 - enter - 2);
        tailExitIndex -= index2 - enter - 2;
        index2 = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous(code) {
  return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok2, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === 96) {
      effects.consume(code);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between2(code);
  }
  function between2(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 32) {
      effects.enter("space");
      effects.consume(code);
      effects.exit("space");
      return between2;
    }
    if (code === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return between2;
    }
    effects.enter("codeTextData");
    return data(code);
  }
  function data(code) {
    if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
      effects.exit("codeTextData");
      return between2(code);
    }
    effects.consume(code);
    return data;
  }
  function sequenceClose(code) {
    if (code === 96) {
      effects.consume(code);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok2(code);
    }
    token.type = "codeTextData";
    return data(code);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index2) {
    if (index2 < 0 || index2 >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index2 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index2 < this.left.length) return this.left[index2];
    return this.right[this.right.length - index2 + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end) {
    const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items) {
    const count = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list2, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list2.push(...right);
  } else {
    while (chunkStart < right.length) {
      list2.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index2 = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index2 < events.length) {
    while (index2 in jumps) {
      index2 = jumps[index2];
    }
    event = events.get(index2);
    if (index2 && event[1].type === "chunkFlow" && events.get(index2 - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index2));
        index2 = jumps[index2];
        more = true;
      }
    } else if (event[1]._container) {
      otherIndex = index2;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index2);
        parameters.unshift(event);
        events.splice(lineIndex, index2 - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous2;
  let index2 = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous2) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous2 = current;
    current = current.next;
  }
  current = token;
  while (++index2 < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index2][0] === "exit" && childEvents[index2 - 1][0] === "enter" && childEvents[index2][1].type === childEvents[index2 - 1][1].type && childEvents[index2][1].start.line !== childEvents[index2][1].end.line
    ) {
      start = index2 + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index2 = breaks.length;
  while (index2--) {
    const slice = childEvents.slice(breaks[index2], breaks[index2 + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]);
    events.splice(start2, 2, slice);
  }
  jumps.reverse();
  index2 = -1;
  while (++index2 < jumps.length) {
    gaps[adjust + jumps[index2][0]] = adjust + jumps[index2][1];
    adjust += jumps[index2][1] - jumps[index2][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok2) {
  let previous2;
  return chunkStart;
  function chunkStart(code) {
    effects.enter("content");
    previous2 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code);
  }
  function chunkInside(code) {
    if (code === null) {
      return contentEnd(code);
    }
    if (markdownLineEnding(code)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
    }
    effects.consume(code);
    return chunkInside;
  }
  function contentEnd(code) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok2(code);
  }
  function contentContinue(code) {
    effects.consume(code);
    effects.exit("chunkContent");
    previous2.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous2
    });
    previous2 = previous2.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok2, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code) {
    if (code === null || markdownLineEnding(code)) {
      return nok(code);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok2(code);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok2)(code);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok2, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code) {
    if (code === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code === null || code === 32 || code === 41 || asciiControl(code)) {
      return nok(code);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code);
  }
  function enclosedBefore(code) {
    if (code === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code);
  }
  function enclosed(code) {
    if (code === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code);
    }
    if (code === null || code === 60 || markdownLineEnding(code)) {
      return nok(code);
    }
    effects.consume(code);
    return code === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code) {
    if (code === 60 || code === 62 || code === 92) {
      effects.consume(code);
      return enclosed;
    }
    return enclosed(code);
  }
  function raw(code) {
    if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok2(code);
    }
    if (balance < limit && code === 40) {
      effects.consume(code);
      balance++;
      return raw;
    }
    if (code === 41) {
      effects.consume(code);
      balance--;
      return raw;
    }
    if (code === null || code === 32 || code === 40 || asciiControl(code)) {
      return nok(code);
    }
    effects.consume(code);
    return code === 92 ? rawEscape : raw;
  }
  function rawEscape(code) {
    if (code === 40 || code === 41 || code === 92) {
      effects.consume(code);
      return raw;
    }
    return raw(code);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok2, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen2;
  return start;
  function start(code) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code) {
    if (size > 999 || code === null || code === 91 || code === 93 && !seen2 || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    if (code === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code);
  }
  function labelInside(code) {
    if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code);
    }
    effects.consume(code);
    if (!seen2) seen2 = !markdownSpace(code);
    return code === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code) {
    if (code === 91 || code === 92 || code === 93) {
      effects.consume(code);
      size++;
      return labelInside;
    }
    return labelInside(code);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok2, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code) {
    if (code === 34 || code === 39 || code === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      marker = code === 40 ? 41 : code;
      return begin;
    }
    return nok(code);
  }
  function begin(code) {
    if (code === marker) {
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    return atBreak(code);
  }
  function atBreak(code) {
    if (code === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside2(code);
  }
  function inside2(code) {
    if (code === marker || code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      return atBreak(code);
    }
    effects.consume(code);
    return code === 92 ? escape : inside2;
  }
  function escape(code) {
    if (code === marker || code === 92) {
      effects.consume(code);
      return inside2;
    }
    return inside2(code);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok2) {
  let seen2;
  return start;
  function start(code) {
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      seen2 = true;
      return start;
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, start, seen2 ? "linePrefix" : "lineSuffix")(code);
    }
    return ok2(code);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok2, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code) {
    effects.enter("definition");
    return before(code);
  }
  function before(code) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code);
  }
  function labelAfter(code) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code === 58) {
      effects.enter("definitionMarker");
      effects.consume(code);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code);
  }
  function markerAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
  }
  function destinationBefore(code) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code);
  }
  function destinationAfter(code) {
    return effects.attempt(titleBefore, after2, after2)(code);
  }
  function after2(code) {
    return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
  }
  function afterWhitespace(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok2(code);
    }
    return nok(code);
  }
}
function tokenizeTitleBefore(effects, ok2, nok) {
  return titleBefore2;
  function titleBefore2(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
  }
  function beforeMarker(code) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
  }
  function titleAfter(code) {
    return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
  }
  function titleAfterOptionalWhitespace(code) {
    return code === null || markdownLineEnding(code) ? ok2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("hardBreakEscape");
    effects.consume(code);
    return after2;
  }
  function after2(code) {
    if (markdownLineEnding(code)) {
      effects.exit("hardBreakEscape");
      return ok2(code);
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text3 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text3, context], ["exit", text3, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code) {
    effects.enter("atxHeading");
    return before(code);
  }
  function before(code) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === 35 && size++ < 6) {
      effects.consume(code);
      return sequenceOpen;
    }
    if (code === null || markdownLineEndingOrSpace(code)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code);
    }
    return nok(code);
  }
  function atBreak(code) {
    if (code === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code);
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("atxHeading");
      return ok2(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, atBreak, "whitespace")(code);
    }
    effects.enter("atxHeadingText");
    return data(code);
  }
  function sequenceFurther(code) {
    if (code === 35) {
      effects.consume(code);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code);
  }
  function data(code) {
    if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
      effects.exit("atxHeadingText");
      return atBreak(code);
    }
    effects.consume(code);
    return data;
  }
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index2 = events.length;
  while (index2--) {
    if (events[index2][0] === "enter" && events[index2][1].type === "htmlFlow") {
      break;
    }
  }
  if (index2 > 1 && events[index2 - 2][1].type === "linePrefix") {
    events[index2][1].start = events[index2 - 2][1].start;
    events[index2 + 1][1].start = events[index2 - 2][1].start;
    events.splice(index2 - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok2, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index2;
  let markerB;
  return start;
  function start(code) {
    return before(code);
  }
  function before(code) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code);
    return open2;
  }
  function open2(code) {
    if (code === 33) {
      effects.consume(code);
      return declarationOpen;
    }
    if (code === 47) {
      effects.consume(code);
      closingTag = true;
      return tagCloseStart;
    }
    if (code === 63) {
      effects.consume(code);
      marker = 3;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      buffer = String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function declarationOpen(code) {
    if (code === 45) {
      effects.consume(code);
      marker = 2;
      return commentOpenInside;
    }
    if (code === 91) {
      effects.consume(code);
      marker = 5;
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      marker = 4;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code);
  }
  function commentOpenInside(code) {
    if (code === 45) {
      effects.consume(code);
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code);
  }
  function cdataOpenInside(code) {
    const value2 = "CDATA[";
    if (code === value2.charCodeAt(index2++)) {
      effects.consume(code);
      if (index2 === value2.length) {
        return self.interrupt ? ok2 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code);
  }
  function tagCloseStart(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      buffer = String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function tagName(code) {
    if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      const slash = code === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok2(code) : continuation(code);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code);
          return basicSelfClosing;
        }
        return self.interrupt ? ok2(code) : continuation(code);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
    }
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }
  function basicSelfClosing(code) {
    if (code === 62) {
      effects.consume(code);
      return self.interrupt ? ok2 : continuation;
    }
    return nok(code);
  }
  function completeClosingTagAfter(code) {
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeClosingTagAfter;
    }
    return completeEnd(code);
  }
  function completeAttributeNameBefore(code) {
    if (code === 47) {
      effects.consume(code);
      return completeEnd;
    }
    if (code === 58 || code === 95 || asciiAlpha(code)) {
      effects.consume(code);
      return completeAttributeName;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeNameBefore;
    }
    return completeEnd(code);
  }
  function completeAttributeName(code) {
    if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code);
  }
  function completeAttributeNameAfter(code) {
    if (code === 61) {
      effects.consume(code);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code);
  }
  function completeAttributeValueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.consume(code);
      markerB = code;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code);
  }
  function completeAttributeValueQuoted(code) {
    if (code === markerB) {
      effects.consume(code);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code === null || markdownLineEnding(code)) {
      return nok(code);
    }
    effects.consume(code);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) {
      return completeAttributeNameAfter(code);
    }
    effects.consume(code);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code) {
    if (code === 47 || code === 62 || markdownSpace(code)) {
      return completeAttributeNameBefore(code);
    }
    return nok(code);
  }
  function completeEnd(code) {
    if (code === 62) {
      effects.consume(code);
      return completeAfter;
    }
    return nok(code);
  }
  function completeAfter(code) {
    if (code === null || markdownLineEnding(code)) {
      return continuation(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAfter;
    }
    return nok(code);
  }
  function continuation(code) {
    if (code === 45 && marker === 2) {
      effects.consume(code);
      return continuationCommentInside;
    }
    if (code === 60 && marker === 1) {
      effects.consume(code);
      return continuationRawTagOpen;
    }
    if (code === 62 && marker === 4) {
      effects.consume(code);
      return continuationClose;
    }
    if (code === 63 && marker === 3) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    if (code === 93 && marker === 5) {
      effects.consume(code);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("htmlFlowData");
      return continuationStart(code);
    }
    effects.consume(code);
    return continuation;
  }
  function continuationStart(code) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
  }
  function continuationStartNonLazy(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      return continuationStart(code);
    }
    effects.enter("htmlFlowData");
    return continuation(code);
  }
  function continuationCommentInside(code) {
    if (code === 45) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationRawTagOpen(code) {
    if (code === 47) {
      effects.consume(code);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code);
  }
  function continuationRawEndTag(code) {
    if (code === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code);
        return continuationClose;
      }
      return continuation(code);
    }
    if (asciiAlpha(code) && buffer.length < 8) {
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return continuationRawEndTag;
    }
    return continuation(code);
  }
  function continuationCdataInside(code) {
    if (code === 93) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationDeclarationInside(code) {
    if (code === 62) {
      effects.consume(code);
      return continuationClose;
    }
    if (code === 45 && marker === 2) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationClose(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code);
    }
    effects.consume(code);
    return continuationClose;
  }
  function continuationAfter(code) {
    effects.exit("htmlFlow");
    return ok2(code);
  }
}
function tokenizeBlankLineBefore(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok2, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok2, nok) {
  const self = this;
  let marker;
  let index2;
  let returnState;
  return start;
  function start(code) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code);
    return open2;
  }
  function open2(code) {
    if (code === 33) {
      effects.consume(code);
      return declarationOpen;
    }
    if (code === 47) {
      effects.consume(code);
      return tagCloseStart;
    }
    if (code === 63) {
      effects.consume(code);
      return instruction;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      return tagOpen;
    }
    return nok(code);
  }
  function declarationOpen(code) {
    if (code === 45) {
      effects.consume(code);
      return commentOpenInside;
    }
    if (code === 91) {
      effects.consume(code);
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      return declaration;
    }
    return nok(code);
  }
  function commentOpenInside(code) {
    if (code === 45) {
      effects.consume(code);
      return commentEnd;
    }
    return nok(code);
  }
  function comment2(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 45) {
      effects.consume(code);
      return commentClose;
    }
    if (markdownLineEnding(code)) {
      returnState = comment2;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return comment2;
  }
  function commentClose(code) {
    if (code === 45) {
      effects.consume(code);
      return commentEnd;
    }
    return comment2(code);
  }
  function commentEnd(code) {
    return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment2(code);
  }
  function cdataOpenInside(code) {
    const value2 = "CDATA[";
    if (code === value2.charCodeAt(index2++)) {
      effects.consume(code);
      return index2 === value2.length ? cdata : cdataOpenInside;
    }
    return nok(code);
  }
  function cdata(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 93) {
      effects.consume(code);
      return cdataClose;
    }
    if (markdownLineEnding(code)) {
      returnState = cdata;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return cdata;
  }
  function cdataClose(code) {
    if (code === 93) {
      effects.consume(code);
      return cdataEnd;
    }
    return cdata(code);
  }
  function cdataEnd(code) {
    if (code === 62) {
      return end(code);
    }
    if (code === 93) {
      effects.consume(code);
      return cdataEnd;
    }
    return cdata(code);
  }
  function declaration(code) {
    if (code === null || code === 62) {
      return end(code);
    }
    if (markdownLineEnding(code)) {
      returnState = declaration;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return declaration;
  }
  function instruction(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 63) {
      effects.consume(code);
      return instructionClose;
    }
    if (markdownLineEnding(code)) {
      returnState = instruction;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return instruction;
  }
  function instructionClose(code) {
    return code === 62 ? end(code) : instruction(code);
  }
  function tagCloseStart(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      return tagClose;
    }
    return nok(code);
  }
  function tagClose(code) {
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagClose;
    }
    return tagCloseBetween(code);
  }
  function tagCloseBetween(code) {
    if (markdownLineEnding(code)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagCloseBetween;
    }
    return end(code);
  }
  function tagOpen(code) {
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagOpen;
    }
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    return nok(code);
  }
  function tagOpenBetween(code) {
    if (code === 47) {
      effects.consume(code);
      return end;
    }
    if (code === 58 || code === 95 || asciiAlpha(code)) {
      effects.consume(code);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenBetween;
    }
    return end(code);
  }
  function tagOpenAttributeName(code) {
    if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code);
  }
  function tagOpenAttributeNameAfter(code) {
    if (code === 61) {
      effects.consume(code);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code);
  }
  function tagOpenAttributeValueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.consume(code);
      marker = code;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code) {
    if (code === marker) {
      effects.consume(code);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) {
      return nok(code);
    }
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    effects.consume(code);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code) {
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    return nok(code);
  }
  function end(code) {
    if (code === 62) {
      effects.consume(code);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok2;
    }
    return nok(code);
  }
  function lineEndingBefore(code) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code) {
    return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
  }
  function lineEndingAfterPrefix(code) {
    effects.enter("htmlTextData");
    return returnState(code);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index2 = -1;
  const newEvents = [];
  while (++index2 < events.length) {
    const token = events[index2][1];
    newEvents.push(events[index2]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index2 += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index2 = events.length;
  let offset = 0;
  let open2;
  let close2;
  let media;
  while (index2--) {
    const token = events[index2][1];
    if (open2) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index2][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close2) {
      if (events[index2][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open2 = index2;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close2 = index2;
    }
  }
  const group = {
    type: events[open2][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open2][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label = {
    type: "label",
    start: {
      ...events[open2][1].start
    },
    end: {
      ...events[close2][1].end
    }
  };
  const text3 = {
    type: "labelText",
    start: {
      ...events[open2 + offset + 2][1].end
    },
    end: {
      ...events[close2 - 2][1].start
    }
  };
  media = [["enter", group, context], ["enter", label, context]];
  media = push(media, events.slice(open2 + 1, open2 + offset + 3));
  media = push(media, [["enter", text3, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open2 + offset + 4, close2 - 3), context));
  media = push(media, [["exit", text3, context], events[close2 - 2], events[close2 - 1], ["exit", label, context]]);
  media = push(media, events.slice(close2 + 1));
  media = push(media, [["exit", group, context]]);
  splice(events, open2, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok2, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code) {
    if (!labelStart) {
      return nok(code);
    }
    if (labelStart._inactive) {
      return labelEndNok(code);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after2;
  }
  function after2(code) {
    if (code === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
    }
    if (code === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
    }
    return defined ? labelEndOk(code) : labelEndNok(code);
  }
  function referenceNotFull(code) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
  }
  function labelEndOk(code) {
    labelStarts.pop();
    return ok2(code);
  }
  function labelEndNok(code) {
    labelStart._balanced = true;
    return nok(code);
  }
}
function tokenizeResource(effects, ok2, nok) {
  return resourceStart;
  function resourceStart(code) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
  }
  function resourceOpen(code) {
    if (code === 41) {
      return resourceEnd(code);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
  }
  function resourceDestinationAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
  }
  function resourceDestinationMissing(code) {
    return nok(code);
  }
  function resourceBetween(code) {
    if (code === 34 || code === 39 || code === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
    }
    return resourceEnd(code);
  }
  function resourceTitleAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
  }
  function resourceEnd(code) {
    if (code === 41) {
      effects.enter("resourceMarker");
      effects.consume(code);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok2;
    }
    return nok(code);
  }
}
function tokenizeReferenceFull(effects, ok2, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
  }
  function referenceFullAfter(code) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok2(code) : nok(code);
  }
  function referenceFullMissing(code) {
    return nok(code);
  }
}
function tokenizeReferenceCollapsed(effects, ok2, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code) {
    if (code === 93) {
      effects.enter("referenceMarker");
      effects.consume(code);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok2;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok2, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code);
    effects.exit("labelImageMarker");
    return open2;
  }
  function open2(code) {
    if (code === 91) {
      effects.enter("labelMarker");
      effects.consume(code);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after2;
    }
    return nok(code);
  }
  function after2(code) {
    if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok2(code);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok2, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after2;
  }
  function after2(code) {
    if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok2(code);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok2) {
  return start;
  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, ok2, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok2, nok) {
  let size = 0;
  let marker;
  return start;
  function start(code) {
    effects.enter("thematicBreak");
    return before(code);
  }
  function before(code) {
    marker = code;
    return atBreak(code);
  }
  function atBreak(code) {
    if (code === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code);
    }
    if (size >= 3 && (code === null || markdownLineEnding(code))) {
      effects.exit("thematicBreak");
      return ok2(code);
    }
    return nok(code);
  }
  function sequence(code) {
    if (code === marker) {
      effects.consume(code);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok2, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code) {
    const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
      }
      if (!self.interrupt || code === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside2(code);
      }
    }
    return nok(code);
  }
  function inside2(code) {
    if (asciiDigit(code) && ++size < 10) {
      effects.consume(code);
      return inside2;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
      effects.exit("listItemValue");
      return atMarker(code);
    }
    return nok(code);
  }
  function atMarker(code) {
    effects.enter("listItemMarker");
    effects.consume(code);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code);
  }
  function otherPrefix(code) {
    if (markdownSpace(code)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code);
  }
  function endOfPrefix(code) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok2(code);
  }
}
function tokenizeListContinuation(effects, ok2, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok2, "listItemIndent", self.containerState.size + 1)(code);
  }
  function notBlank(code) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok2, notInCurrentItem)(code);
  }
  function notInCurrentItem(code) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list, ok2, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
  }
}
function tokenizeIndent(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok2(code) : nok(code);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok2(code) : nok(code);
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add) {
    addImplementation(this, index2, remove, add, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index2, remove, add) {
    addImplementation(this, index2, remove, add, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add, before) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index2 = events.length;
  let content3;
  let text3;
  let definition3;
  while (index2--) {
    if (events[index2][0] === "enter") {
      if (events[index2][1].type === "content") {
        content3 = index2;
        break;
      }
      if (events[index2][1].type === "paragraph") {
        text3 = index2;
      }
    } else {
      if (events[index2][1].type === "content") {
        editMap.add(index2, 1, []);
      }
      if (!definition3 && events[index2][1].type === "definition") {
        definition3 = index2;
      }
    }
  }
  const heading = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text3][1].type = "setextHeadingText";
  if (definition3) {
    editMap.add(text3, 0, [["enter", heading, context]]);
    editMap.add(definition3 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition3][1].end
    };
  } else {
    events[content3][1] = heading;
  }
  editMap.add(events.length, 0, [["exit", heading, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok2, nok) {
  const self = this;
  let marker;
  return start;
  function start(code) {
    let index2 = self.events.length;
    let paragraph;
    while (index2--) {
      if (self.events[index2][1].type !== "lineEnding" && self.events[index2][1].type !== "linePrefix" && self.events[index2][1].type !== "content") {
        paragraph = self.events[index2][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
      effects.enter("setextHeadingLine");
      marker = code;
      return before(code);
    }
    return nok(code);
  }
  function before(code) {
    effects.enter("setextHeadingLineSequence");
    return inside2(code);
  }
  function inside2(code) {
    if (code === marker) {
      effects.consume(code);
      return inside2;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code) ? factorySpace(effects, after2, "lineSuffix")(code) : after2(code);
  }
  function after2(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("setextHeadingLine");
      return ok2(code);
    }
    return nok(code);
  }
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var indent = {
  tokenize: tokenizeIndent2,
  partial: true
};
function gfmFootnote() {
  return {
    document: {
      [91]: {
        name: "gfmFootnoteDefinition",
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      [91]: {
        name: "gfmFootnoteCall",
        tokenize: tokenizeGfmFootnoteCall
      },
      [93]: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}
function tokenizePotentialGfmFootnoteCall(effects, ok2, nok) {
  const self = this;
  let index2 = self.events.length;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let labelStart;
  while (index2--) {
    const token = self.events[index2][1];
    if (token.type === "labelImage") {
      labelStart = token;
      break;
    }
    if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
      break;
    }
  }
  return start;
  function start(code) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code);
    }
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code);
    effects.exit("gfmFootnoteCallLabelMarker");
    return ok2(code);
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index2 = events.length;
  let labelStart;
  while (index2--) {
    if (events[index2][1].type === "labelImage" && events[index2][0] === "enter") {
      labelStart = events[index2][1];
      break;
    }
  }
  events[index2 + 1][1].type = "data";
  events[index2 + 3][1].type = "gfmFootnoteCallLabelMarker";
  const call = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, events[index2 + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  };
  const marker = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index2 + 3][1].end),
    end: Object.assign({}, events[index2 + 3][1].end)
  };
  marker.end.column++;
  marker.end.offset++;
  marker.end._bufferIndex++;
  const string3 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  };
  const chunk = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, string3.start),
    end: Object.assign({}, string3.end)
  };
  const replacement = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    events[index2 + 1],
    events[index2 + 2],
    ["enter", call, context],
    // The `[`
    events[index2 + 3],
    events[index2 + 4],
    // The `^`.
    ["enter", marker, context],
    ["exit", marker, context],
    // Everything in between.
    ["enter", string3, context],
    ["enter", chunk, context],
    ["exit", chunk, context],
    ["exit", string3, context],
    // The ending (`]`, properly parsed and labelled).
    events[events.length - 2],
    events[events.length - 1],
    ["exit", call, context]
  ];
  events.splice(index2, events.length - index2 + 1, ...replacement);
  return events;
}
function tokenizeGfmFootnoteCall(effects, ok2, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size = 0;
  let data;
  return start;
  function start(code) {
    effects.enter("gfmFootnoteCall");
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code);
    effects.exit("gfmFootnoteCallLabelMarker");
    return callStart;
  }
  function callStart(code) {
    if (code !== 94) return nok(code);
    effects.enter("gfmFootnoteCallMarker");
    effects.consume(code);
    effects.exit("gfmFootnoteCallMarker");
    effects.enter("gfmFootnoteCallString");
    effects.enter("chunkString").contentType = "string";
    return callData;
  }
  function callData(code) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code === null || code === 91 || markdownLineEndingOrSpace(code)
    ) {
      return nok(code);
    }
    if (code === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteCallString");
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) {
        return nok(code);
      }
      effects.enter("gfmFootnoteCallLabelMarker");
      effects.consume(code);
      effects.exit("gfmFootnoteCallLabelMarker");
      effects.exit("gfmFootnoteCall");
      return ok2;
    }
    if (!markdownLineEndingOrSpace(code)) {
      data = true;
    }
    size++;
    effects.consume(code);
    return code === 92 ? callEscape : callData;
  }
  function callEscape(code) {
    if (code === 91 || code === 92 || code === 93) {
      effects.consume(code);
      size++;
      return callData;
    }
    return callData(code);
  }
}
function tokenizeDefinitionStart(effects, ok2, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data;
  return start;
  function start(code) {
    effects.enter("gfmFootnoteDefinition")._container = true;
    effects.enter("gfmFootnoteDefinitionLabel");
    effects.enter("gfmFootnoteDefinitionLabelMarker");
    effects.consume(code);
    effects.exit("gfmFootnoteDefinitionLabelMarker");
    return labelAtMarker;
  }
  function labelAtMarker(code) {
    if (code === 94) {
      effects.enter("gfmFootnoteDefinitionMarker");
      effects.consume(code);
      effects.exit("gfmFootnoteDefinitionMarker");
      effects.enter("gfmFootnoteDefinitionLabelString");
      effects.enter("chunkString").contentType = "string";
      return labelInside;
    }
    return nok(code);
  }
  function labelInside(code) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code === null || code === 91 || markdownLineEndingOrSpace(code)
    ) {
      return nok(code);
    }
    if (code === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteDefinitionLabelString");
      identifier = normalizeIdentifier(self.sliceSerialize(token));
      effects.enter("gfmFootnoteDefinitionLabelMarker");
      effects.consume(code);
      effects.exit("gfmFootnoteDefinitionLabelMarker");
      effects.exit("gfmFootnoteDefinitionLabel");
      return labelAfter;
    }
    if (!markdownLineEndingOrSpace(code)) {
      data = true;
    }
    size++;
    effects.consume(code);
    return code === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code) {
    if (code === 91 || code === 92 || code === 93) {
      effects.consume(code);
      size++;
      return labelInside;
    }
    return labelInside(code);
  }
  function labelAfter(code) {
    if (code === 58) {
      effects.enter("definitionMarker");
      effects.consume(code);
      effects.exit("definitionMarker");
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }
      return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
    }
    return nok(code);
  }
  function whitespaceAfter(code) {
    return ok2(code);
  }
}
function tokenizeDefinitionContinuation(effects, ok2, nok) {
  return effects.check(blankLine, ok2, effects.attempt(indent, ok2, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok2(code) : nok(code);
  }
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all2 = {};
  let index2 = -1;
  while (++index2 < extensions.length) {
    syntaxExtension(all2, extensions[index2]);
  }
  return all2;
}
function syntaxExtension(all2, extension2) {
  let hook;
  for (hook in extension2) {
    const maybe = hasOwnProperty.call(all2, hook) ? all2[hook] : void 0;
    const left = maybe || (all2[hook] = {});
    const right = extension2[hook];
    let code;
    if (right) {
      for (code in right) {
        if (!hasOwnProperty.call(left, code)) left[code] = [];
        const value2 = right[code];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code],
          Array.isArray(value2) ? value2 : value2 ? [value2] : []
        );
      }
    }
  }
}
function constructs(existing, list2) {
  let index2 = -1;
  const before = [];
  while (++index2 < list2.length) {
    ;
    (list2[index2].add === "after" ? existing : before).push(list2[index2]);
  }
  splice(existing, 0, 0, before);
}

// node_modules/micromark/lib/initialize/content.js
var content2 = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous2;
  return contentStart;
  function afterContentStartConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code) {
    effects.enter("paragraph");
    return lineStart2(code);
  }
  function lineStart2(code) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous2
    });
    if (previous2) {
      previous2.next = token;
    }
    previous2 = token;
    return data(code);
  }
  function data(code) {
    if (code === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code);
      return;
    }
    if (markdownLineEnding(code)) {
      effects.consume(code);
      effects.exit("chunkText");
      return lineStart2;
    }
    effects.consume(code);
    return data;
  }
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
    }
    return checkNewContainers(code);
  }
  function documentContinue(code) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point3 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code);
    }
    return start(code);
  }
  function checkNewContainers(code) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
  }
  function thereIsANewContainer(code) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code);
  }
  function thereIsNoNewContainer(code) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code);
  }
  function documentContinued(code) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
  }
  function containerContinue(code) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code);
  }
  function flowStart(code) {
    if (code === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code);
  }
  function flowContinue(code) {
    if (code === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code);
      return;
    }
    if (markdownLineEnding(code)) {
      effects.consume(code);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index2 = childFlow.events.length;
      while (index2--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index2][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index2][1].end || // …or ends after it.
          childFlow.events[index2][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen2;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen2) {
            point3 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen2 = true;
        }
      }
      exitContainers(continued);
      index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index2 = stack.length;
    while (index2-- > size) {
      const entry = stack[index2];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok2, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok2, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text3 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code) {
      return atBreak(code) ? text3(code) : notText(code);
    }
    function notText(code) {
      if (code === null) {
        effects.consume(code);
        return;
      }
      effects.enter("data");
      effects.consume(code);
      return data;
    }
    function data(code) {
      if (atBreak(code)) {
        effects.exit("data");
        return text3(code);
      }
      effects.consume(code);
      return data;
    }
    function atBreak(code) {
      if (code === null) {
        return true;
      }
      const list2 = constructs2[code];
      let index2 = -1;
      if (list2) {
        while (++index2 < list2.length) {
          const item = list2[index2];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index2 = -1;
    let enter;
    while (++index2 <= events.length) {
      if (enter === void 0) {
        if (events[index2] && events[index2][1].type === "data") {
          enter = index2;
          index2++;
        }
      } else if (!events[index2] || events[index2][1].type !== "data") {
        if (index2 !== enter + 2) {
          events[enter][1].end = events[index2 - 1][1].end;
          events.splice(enter + 2, index2 - enter - 2);
          index2 = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index2 = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index2--) {
        const chunk = chunks[index2];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index2++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index2 ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index2,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text2
});
var document2 = {
  [42]: list,
  [43]: list,
  [45]: list,
  [48]: list,
  [49]: list,
  [50]: list,
  [51]: list,
  [52]: list,
  [53]: list,
  [54]: list,
  [55]: list,
  [56]: list,
  [57]: list,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak,
  [45]: [setextUnderline, thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text2 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point3 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit3,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write: write2
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write2(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point3;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value2) {
    columnStart[value2.line] = value2.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point3._index < chunks.length) {
      const chunk = chunks[point3._index];
      if (typeof chunk === "string") {
        const chunkIndex = point3._index;
        if (point3._bufferIndex < 0) {
          point3._bufferIndex = 0;
        }
        while (point3._index === chunkIndex && point3._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point3._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code) {
    consumed = void 0;
    expectedCode = code;
    state = state(code);
  }
  function consume(code) {
    if (markdownLineEnding(code)) {
      point3.line++;
      point3.column = 1;
      point3.offset += code === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code !== -1) {
      point3.column++;
      point3.offset++;
    }
    if (point3._bufferIndex < 0) {
      point3._index++;
    } else {
      point3._bufferIndex++;
      if (point3._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point3._index].length) {
        point3._bufferIndex = -1;
        point3._index++;
      }
    }
    context.previous = code;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit3(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map) {
        return start;
        function start(code) {
          const left = code !== null && map[code];
          const all2 = code !== null && map.null;
          const list2 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all2) ? all2 : all2 ? [all2] : []
          ];
          return handleListOfConstructs(list2)(code);
        }
      }
      function handleListOfConstructs(list2) {
        listOfConstructs = list2;
        constructIndex = 0;
        if (list2.length === 0) {
          return bogusState;
        }
        return handleConstruct(list2[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok2,
            nok
          )(code);
        }
      }
      function ok2(code) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point3 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point3.line in columnStart && point3.column < 2) {
      point3.column = columnStart[point3.line];
      point3.offset += columnStart[point3.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index2 = -1;
  const result = [];
  let atTab;
  while (++index2 < chunks.length) {
    const chunk = chunks[index2];
    let value2;
    if (typeof chunk === "string") {
      value2 = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value2 = "\r";
          break;
        }
        case -4: {
          value2 = "\n";
          break;
        }
        case -3: {
          value2 = "\r\n";
          break;
        }
        case -2: {
          value2 = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value2 = " ";
          break;
        }
        default: {
          value2 = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value2);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create2(content2),
    defined: [],
    document: create2(document),
    flow: create2(flow),
    lazy: {},
    string: create2(string),
    text: create2(text)
  };
  return parser;
  function create2(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value2, encoding, end) {
    value2 = buffer + (typeof value2 === "string" ? value2.toString() : new TextDecoder(encoding || void 0).decode(value2));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value2.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value2.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value2);
      const endPosition = match && match.index !== void 0 ? match.index : value2.length;
      const code = value2.charCodeAt(endPosition);
      if (!match) {
        buffer = value2.slice(startPosition);
        break;
      }
      if (code === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value2.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value2) {
  if (!value2 || typeof value2 !== "object") {
    return "";
  }
  if ("position" in value2 || "type" in value2) {
    return position(value2.position);
  }
  if ("start" in value2 || "end" in value2) {
    return position(value2);
  }
  if ("line" in value2 || "column" in value2) {
    return point(value2);
  }
  return "";
}
function point(point3) {
  return index(point3 && point3.line) + ":" + index(point3 && point3.column);
}
function position(pos) {
  return point(pos && pos.start) + "-" + point(pos && pos.end);
}
function index(value2) {
  return value2 && typeof value2 === "number" ? value2 : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own3 = {}.hasOwnProperty;
function fromMarkdown(value2, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value2, encoding, true))));
}
function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener2(link2),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener2(heading),
      blockQuote: opener2(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener2(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener2(codeFlow, buffer),
      codeText: opener2(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener2(definition3),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener2(emphasis),
      hardBreakEscape: opener2(hardBreak),
      hardBreakTrailing: opener2(hardBreak),
      htmlFlow: opener2(html, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener2(html, buffer),
      htmlTextData: onenterdata,
      image: opener2(image),
      label: buffer,
      link: opener2(link2),
      listItem: opener2(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener2(list2, onenterlistordered),
      listUnordered: opener2(list2),
      paragraph: opener2(paragraph),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener2(heading),
      strong: opener2(strong),
      thematicBreak: opener2(thematicBreak2)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options || {}).mdastExtensions || []);
  const data = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit: exit3,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared5 = [];
    let index2 = -1;
    while (++index2 < events.length) {
      prepared5.push(events[index2]);
      if (events[index2][1].type === "listOrdered" || events[index2][1].type === "listUnordered") {
        if (events[index2][0] === "enter") {
          listStack.push(prepared5.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared5, tail);
        }
      }
    }
    events = prepared5;
    index2 = -1;
    while (++index2 < events.length) {
      const handler = config[events[index2][0]];
      if (events[index2][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (own3.call(handler, events[index2][1].type)) {
        handler[events[index2][1].type].call({
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (events[index2][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler = tail[1] || defaultOnError;
      handler.call(context, void 0, tail[0]);
    }
    tree.position = {
      start: point2(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point2(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index2 = -1;
    while (++index2 < config.transforms.length) {
      tree = config.transforms[index2](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index2 = -1;
    while (++index2 < listeners.length) {
      listeners[index2].call(context, token);
    }
  }
  function prepareList(events, start) {
    const end = events.length - 1;
    let index2 = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index2 <= end) {
      const event = events[index2];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem2 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index2;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem2) {
          let tailIndex = index2;
          lineIndex = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem2._spread = true;
          }
          listItem2.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index2,
            event: ["exit", listItem2, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem2 = item;
          insertions.push({
            at: index2,
            event: ["enter", item, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start);
    let insertion = 0;
    index2 = -1;
    while (++index2 < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start + index2) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index2]);
    }
    events[start][1]._spread = listSpread;
  }
  function opener2(create2, and) {
    return open2;
    function open2(token) {
      enter.call(this, create2(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node2, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node2);
    this.stack.push(node2);
    this.tokenStack.push([token, errorHandler || void 0]);
    node2.position = {
      start: point2(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close2;
    function close2(token) {
      if (and) and.call(this, token);
      exit3.call(this, token);
    }
  }
  function exit3(token, onExitError) {
    const node2 = this.stack.pop();
    const open2 = this.tokenStack.pop();
    if (!open2) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it\u2019s not open");
    }
    if (open2[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open2[0]);
      } else {
        const handler = open2[1] || defaultOnError;
        handler.call(this, token, open2[0]);
      }
    }
    node2.position.end = point2(token.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    if (!node2.depth) {
      const depth = this.sliceSerialize(token).length;
      node2.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node2 = this.stack[this.stack.length - 1];
    node2.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node2 = this.stack[this.stack.length - 1];
    const siblings = node2.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text3();
      tail.position = {
        start: point2(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point2(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point2(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitlink() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference";
      node2.referenceType = referenceType;
      delete node2.url;
      delete node2.title;
    } else {
      delete node2.identifier;
      delete node2.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string3 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string3);
    ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node2.type === "link") {
      const children = fragment.children;
      node2.children = children;
    } else {
      node2.alt = value2;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label = this.resume();
    const node2 = this.stack[this.stack.length - 1];
    node2.label = label;
    node2.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value2;
    if (type) {
      value2 = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value2 = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value2;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point2(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node2 = this.stack[this.stack.length - 1];
    node2.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition3() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link2() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list2(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text3() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak2() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point2(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions) {
  let index2 = -1;
  while (++index2 < extensions.length) {
    const value2 = extensions[index2];
    if (Array.isArray(value2)) {
      configure(combined, value2);
    } else {
      extension(combined, value2);
    }
  }
}
function extension(combined, extension2) {
  let key2;
  for (key2 in extension2) {
    if (own3.call(extension2, key2)) {
      switch (key2) {
        case "canContainEols": {
          const right = extension2[key2];
          if (right) {
            combined[key2].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key2];
          if (right) {
            combined[key2].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key2];
          if (right) {
            combined[key2].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key2];
          if (right) {
            Object.assign(combined[key2], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
  const self = this;
  self.parser = parser;
  function parser(doc) {
    return fromMarkdown(doc, {
      ...self.data("settings"),
      ...options,
      // Note: these options are not in the readme.
      // The goal is for them to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self.data("micromarkExtensions") || [],
      mdastExtensions: self.data("fromMarkdownExtensions") || []
    });
  }
}

// node_modules/bail/index.js
function bail(error) {
  if (error) {
    throw error;
  }
}

// node_modules/unified/lib/index.js
var import_extend = __toESM(require_extend(), 1);

// node_modules/is-plain-obj/index.js
function isPlainObject(value2) {
  if (typeof value2 !== "object" || value2 === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value2);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value2) && !(Symbol.iterator in value2);
}

// node_modules/trough/lib/index.js
function trough() {
  const fns = [];
  const pipeline = { run, use };
  return pipeline;
  function run(...values) {
    let middlewareIndex = -1;
    const callback = values.pop();
    if (typeof callback !== "function") {
      throw new TypeError("Expected function as last argument, not " + callback);
    }
    next(null, ...values);
    function next(error, ...output) {
      const fn = fns[++middlewareIndex];
      let index2 = -1;
      if (error) {
        callback(error);
        return;
      }
      while (++index2 < values.length) {
        if (output[index2] === null || output[index2] === void 0) {
          output[index2] = values[index2];
        }
      }
      values = output;
      if (fn) {
        wrap(fn, next)(...output);
      } else {
        callback(null, ...output);
      }
    }
  }
  function use(middelware) {
    if (typeof middelware !== "function") {
      throw new TypeError(
        "Expected `middelware` to be a function, not " + middelware
      );
    }
    fns.push(middelware);
    return pipeline;
  }
}
function wrap(middleware, callback) {
  let called;
  return wrapped;
  function wrapped(...parameters) {
    const fnExpectsCallback = middleware.length > parameters.length;
    let result;
    if (fnExpectsCallback) {
      parameters.push(done);
    }
    try {
      result = middleware.apply(this, parameters);
    } catch (error) {
      const exception2 = (
        /** @type {Error} */
        error
      );
      if (fnExpectsCallback && called) {
        throw exception2;
      }
      return done(exception2);
    }
    if (!fnExpectsCallback) {
      if (result && result.then && typeof result.then === "function") {
        result.then(then, done);
      } else if (result instanceof Error) {
        done(result);
      } else {
        then(result);
      }
    }
  }
  function done(error, ...output) {
    if (!called) {
      called = true;
      callback(error, ...output);
    }
  }
  function then(value2) {
    done(null, value2);
  }
}

// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
  /**
   * Create a message for `reason`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Options | null | undefined} [options]
   *   Configuration (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns
   *   Instance of `VFileMessage`.
   */
  // eslint-disable-next-line complexity
  constructor(causeOrReason, optionsOrParentOrPlace, origin) {
    super();
    if (typeof optionsOrParentOrPlace === "string") {
      origin = optionsOrParentOrPlace;
      optionsOrParentOrPlace = void 0;
    }
    let reason = "";
    let options = {};
    let legacyCause = false;
    if (optionsOrParentOrPlace) {
      if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("type" in optionsOrParentOrPlace) {
        options = {
          ancestors: [optionsOrParentOrPlace],
          place: optionsOrParentOrPlace.position
        };
      } else {
        options = { ...optionsOrParentOrPlace };
      }
    }
    if (typeof causeOrReason === "string") {
      reason = causeOrReason;
    } else if (!options.cause && causeOrReason) {
      legacyCause = true;
      reason = causeOrReason.message;
      options.cause = causeOrReason;
    }
    if (!options.ruleId && !options.source && typeof origin === "string") {
      const index2 = origin.indexOf(":");
      if (index2 === -1) {
        options.ruleId = origin;
      } else {
        options.source = origin.slice(0, index2);
        options.ruleId = origin.slice(index2 + 1);
      }
    }
    if (!options.place && options.ancestors) {
      const parent = options.ancestors[options.ancestors.length - 1];
      if (parent) {
        options.place = parent.position;
      }
    }
    const start = options.place && "start" in options.place ? options.place.start : options.place;
    this.ancestors = options.ancestors || void 0;
    this.cause = options.cause || void 0;
    this.column = start ? start.column : void 0;
    this.fatal = void 0;
    this.file = "";
    this.message = reason;
    this.line = start ? start.line : void 0;
    this.name = stringifyPosition(options.place) || "1:1";
    this.place = options.place || void 0;
    this.reason = this.message;
    this.ruleId = options.ruleId || void 0;
    this.source = options.source || void 0;
    this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
    this.actual = void 0;
    this.expected = void 0;
    this.note = void 0;
    this.url = void 0;
  }
};
Object.defineProperties(VFileMessage.prototype, {
  file: { configurable: true, enumerable: true, value: "", writable: true },
  name: { configurable: true, enumerable: true, value: "", writable: true },
  reason: { configurable: true, enumerable: true, value: "", writable: true },
  message: { configurable: true, enumerable: true, value: "", writable: true },
  stack: { configurable: true, enumerable: true, value: "", writable: true },
  column: { configurable: true, enumerable: true, writable: true },
  line: { configurable: true, enumerable: true, writable: true },
  ancestors: { configurable: true, enumerable: true, writable: true },
  cause: { configurable: true, enumerable: true, writable: true },
  fatal: { configurable: true, enumerable: true, writable: true },
  place: { configurable: true, enumerable: true, writable: true },
  ruleId: { configurable: true, enumerable: true, writable: true },
  source: { configurable: true, enumerable: true, writable: true }
});

// node_modules/vfile/lib/minpath.js
import { default as default2 } from "node:path";

// node_modules/vfile/lib/minproc.js
import { default as default3 } from "node:process";

// node_modules/vfile/lib/minurl.js
import { fileURLToPath } from "node:url";

// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
  return Boolean(
    fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && // @ts-expect-error: indexing is fine.
    fileUrlOrPath.auth === void 0
  );
}

// node_modules/vfile/lib/index.js
var order = (
  /** @type {const} */
  [
    "history",
    "path",
    "basename",
    "stem",
    "extname",
    "dirname"
  ]
);
var VFile = class {
  /**
   * Create a new virtual file.
   *
   * `options` is treated as:
   *
   * *   `string` or `Uint8Array` — `{value: options}`
   * *   `URL` — `{path: options}`
   * *   `VFile` — shallow copies its data over to the new file
   * *   `object` — all fields are shallow copied over to the new file
   *
   * Path related fields are set in the following order (least specific to
   * most specific): `history`, `path`, `basename`, `stem`, `extname`,
   * `dirname`.
   *
   * You cannot set `dirname` or `extname` without setting either `history`,
   * `path`, `basename`, or `stem` too.
   *
   * @param {Compatible | null | undefined} [value]
   *   File value.
   * @returns
   *   New instance.
   */
  constructor(value2) {
    let options;
    if (!value2) {
      options = {};
    } else if (isUrl(value2)) {
      options = { path: value2 };
    } else if (typeof value2 === "string" || isUint8Array(value2)) {
      options = { value: value2 };
    } else {
      options = value2;
    }
    this.cwd = "cwd" in options ? "" : default3.cwd();
    this.data = {};
    this.history = [];
    this.messages = [];
    this.value;
    this.map;
    this.result;
    this.stored;
    let index2 = -1;
    while (++index2 < order.length) {
      const field2 = order[index2];
      if (field2 in options && options[field2] !== void 0 && options[field2] !== null) {
        this[field2] = field2 === "history" ? [...options[field2]] : options[field2];
      }
    }
    let field;
    for (field in options) {
      if (!order.includes(field)) {
        this[field] = options[field];
      }
    }
  }
  /**
   * Get the basename (including extname) (example: `'index.min.js'`).
   *
   * @returns {string | undefined}
   *   Basename.
   */
  get basename() {
    return typeof this.path === "string" ? default2.basename(this.path) : void 0;
  }
  /**
   * Set basename (including extname) (`'index.min.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} basename
   *   Basename.
   * @returns {undefined}
   *   Nothing.
   */
  set basename(basename) {
    assertNonEmpty(basename, "basename");
    assertPart(basename, "basename");
    this.path = default2.join(this.dirname || "", basename);
  }
  /**
   * Get the parent path (example: `'~'`).
   *
   * @returns {string | undefined}
   *   Dirname.
   */
  get dirname() {
    return typeof this.path === "string" ? default2.dirname(this.path) : void 0;
  }
  /**
   * Set the parent path (example: `'~'`).
   *
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} dirname
   *   Dirname.
   * @returns {undefined}
   *   Nothing.
   */
  set dirname(dirname) {
    assertPath(this.basename, "dirname");
    this.path = default2.join(dirname || "", this.basename);
  }
  /**
   * Get the extname (including dot) (example: `'.js'`).
   *
   * @returns {string | undefined}
   *   Extname.
   */
  get extname() {
    return typeof this.path === "string" ? default2.extname(this.path) : void 0;
  }
  /**
   * Set the extname (including dot) (example: `'.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} extname
   *   Extname.
   * @returns {undefined}
   *   Nothing.
   */
  set extname(extname) {
    assertPart(extname, "extname");
    assertPath(this.dirname, "extname");
    if (extname) {
      if (extname.codePointAt(0) !== 46) {
        throw new Error("`extname` must start with `.`");
      }
      if (extname.includes(".", 1)) {
        throw new Error("`extname` cannot contain multiple dots");
      }
    }
    this.path = default2.join(this.dirname, this.stem + (extname || ""));
  }
  /**
   * Get the full path (example: `'~/index.min.js'`).
   *
   * @returns {string}
   *   Path.
   */
  get path() {
    return this.history[this.history.length - 1];
  }
  /**
   * Set the full path (example: `'~/index.min.js'`).
   *
   * Cannot be nullified.
   * You can set a file URL (a `URL` object with a `file:` protocol) which will
   * be turned into a path with `url.fileURLToPath`.
   *
   * @param {URL | string} path
   *   Path.
   * @returns {undefined}
   *   Nothing.
   */
  set path(path) {
    if (isUrl(path)) {
      path = fileURLToPath(path);
    }
    assertNonEmpty(path, "path");
    if (this.path !== path) {
      this.history.push(path);
    }
  }
  /**
   * Get the stem (basename w/o extname) (example: `'index.min'`).
   *
   * @returns {string | undefined}
   *   Stem.
   */
  get stem() {
    return typeof this.path === "string" ? default2.basename(this.path, this.extname) : void 0;
  }
  /**
   * Set the stem (basename w/o extname) (example: `'index.min'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} stem
   *   Stem.
   * @returns {undefined}
   *   Nothing.
   */
  set stem(stem2) {
    assertNonEmpty(stem2, "stem");
    assertPart(stem2, "stem");
    this.path = default2.join(this.dirname || "", stem2 + (this.extname || ""));
  }
  // Normal prototypal methods.
  /**
   * Create a fatal message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `true` (error; file not usable)
   * and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {never}
   *   Never.
   * @throws {VFileMessage}
   *   Message.
   */
  fail(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = true;
    throw message;
  }
  /**
   * Create an info message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `undefined` (info; change
   * likely not needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  info(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = void 0;
    return message;
  }
  /**
   * Create a message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `false` (warning; change may be
   * needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  message(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = new VFileMessage(
      // @ts-expect-error: the overloads are fine.
      causeOrReason,
      optionsOrParentOrPlace,
      origin
    );
    if (this.path) {
      message.name = this.path + ":" + message.name;
      message.file = this.path;
    }
    message.fatal = false;
    this.messages.push(message);
    return message;
  }
  /**
   * Serialize the file.
   *
   * > **Note**: which encodings are supported depends on the engine.
   * > For info on Node.js, see:
   * > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
   *
   * @param {string | null | undefined} [encoding='utf8']
   *   Character encoding to understand `value` as when it’s a `Uint8Array`
   *   (default: `'utf-8'`).
   * @returns {string}
   *   Serialized file.
   */
  toString(encoding) {
    if (this.value === void 0) {
      return "";
    }
    if (typeof this.value === "string") {
      return this.value;
    }
    const decoder = new TextDecoder(encoding || void 0);
    return decoder.decode(this.value);
  }
};
function assertPart(part, name) {
  if (part && part.includes(default2.sep)) {
    throw new Error(
      "`" + name + "` cannot be a path: did not expect `" + default2.sep + "`"
    );
  }
}
function assertNonEmpty(part, name) {
  if (!part) {
    throw new Error("`" + name + "` cannot be empty");
  }
}
function assertPath(path, name) {
  if (!path) {
    throw new Error("Setting `" + name + "` requires `path` to be set too");
  }
}
function isUint8Array(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "byteLength" in value2 && "byteOffset" in value2
  );
}

// node_modules/unified/lib/callable-instance.js
var CallableInstance = (
  /**
   * @type {new <Parameters extends Array<unknown>, Result>(property: string | symbol) => (...parameters: Parameters) => Result}
   */
  /** @type {unknown} */
  /**
   * @this {Function}
   * @param {string | symbol} property
   * @returns {(...parameters: Array<unknown>) => unknown}
   */
  (function(property) {
    const self = this;
    const constr = self.constructor;
    const proto = (
      /** @type {Record<string | symbol, Function>} */
      // Prototypes do exist.
      // type-coverage:ignore-next-line
      constr.prototype
    );
    const value2 = proto[property];
    const apply = function() {
      return value2.apply(apply, arguments);
    };
    Object.setPrototypeOf(apply, proto);
    return apply;
  })
);

// node_modules/unified/lib/index.js
var own4 = {}.hasOwnProperty;
var Processor = class _Processor extends CallableInstance {
  /**
   * Create a processor.
   */
  constructor() {
    super("copy");
    this.Compiler = void 0;
    this.Parser = void 0;
    this.attachers = [];
    this.compiler = void 0;
    this.freezeIndex = -1;
    this.frozen = void 0;
    this.namespace = {};
    this.parser = void 0;
    this.transformers = trough();
  }
  /**
   * Copy a processor.
   *
   * @deprecated
   *   This is a private internal method and should not be used.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   New *unfrozen* processor ({@linkcode Processor}) that is
   *   configured to work the same as its ancestor.
   *   When the descendant processor is configured in the future it does not
   *   affect the ancestral processor.
   */
  copy() {
    const destination = (
      /** @type {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>} */
      new _Processor()
    );
    let index2 = -1;
    while (++index2 < this.attachers.length) {
      const attacher = this.attachers[index2];
      destination.use(...attacher);
    }
    destination.data((0, import_extend.default)(true, {}, this.namespace));
    return destination;
  }
  /**
   * Configure the processor with info available to all plugins.
   * Information is stored in an object.
   *
   * Typically, options can be given to a specific plugin, but sometimes it
   * makes sense to have information shared with several plugins.
   * For example, a list of HTML elements that are self-closing, which is
   * needed during all phases.
   *
   * > **Note**: setting information cannot occur on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * > **Note**: to register custom data in TypeScript, augment the
   * > {@linkcode Data} interface.
   *
   * @example
   *   This example show how to get and set info:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   const processor = unified().data('alpha', 'bravo')
   *
   *   processor.data('alpha') // => 'bravo'
   *
   *   processor.data() // => {alpha: 'bravo'}
   *
   *   processor.data({charlie: 'delta'})
   *
   *   processor.data() // => {charlie: 'delta'}
   *   ```
   *
   * @template {keyof Data} Key
   *
   * @overload
   * @returns {Data}
   *
   * @overload
   * @param {Data} dataset
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Key} key
   * @returns {Data[Key]}
   *
   * @overload
   * @param {Key} key
   * @param {Data[Key]} value
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @param {Data | Key} [key]
   *   Key to get or set, or entire dataset to set, or nothing to get the
   *   entire dataset (optional).
   * @param {Data[Key]} [value]
   *   Value to set (optional).
   * @returns {unknown}
   *   The current processor when setting, the value at `key` when getting, or
   *   the entire dataset when getting without key.
   */
  data(key2, value2) {
    if (typeof key2 === "string") {
      if (arguments.length === 2) {
        assertUnfrozen("data", this.frozen);
        this.namespace[key2] = value2;
        return this;
      }
      return own4.call(this.namespace, key2) && this.namespace[key2] || void 0;
    }
    if (key2) {
      assertUnfrozen("data", this.frozen);
      this.namespace = key2;
      return this;
    }
    return this.namespace;
  }
  /**
   * Freeze a processor.
   *
   * Frozen processors are meant to be extended and not to be configured
   * directly.
   *
   * When a processor is frozen it cannot be unfrozen.
   * New processors working the same way can be created by calling the
   * processor.
   *
   * It’s possible to freeze processors explicitly by calling `.freeze()`.
   * Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
   * `.stringify()`, `.process()`, or `.processSync()` are called.
   *
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   The current processor.
   */
  freeze() {
    if (this.frozen) {
      return this;
    }
    const self = (
      /** @type {Processor} */
      /** @type {unknown} */
      this
    );
    while (++this.freezeIndex < this.attachers.length) {
      const [attacher, ...options] = this.attachers[this.freezeIndex];
      if (options[0] === false) {
        continue;
      }
      if (options[0] === true) {
        options[0] = void 0;
      }
      const transformer = attacher.call(self, ...options);
      if (typeof transformer === "function") {
        this.transformers.use(transformer);
      }
    }
    this.frozen = true;
    this.freezeIndex = Number.POSITIVE_INFINITY;
    return this;
  }
  /**
   * Parse text to a syntax tree.
   *
   * > **Note**: `parse` freezes the processor if not already *frozen*.
   *
   * > **Note**: `parse` performs the parse phase, not the run phase or other
   * > phases.
   *
   * @param {Compatible | undefined} [file]
   *   file to parse (optional); typically `string` or `VFile`; any value
   *   accepted as `x` in `new VFile(x)`.
   * @returns {ParseTree extends undefined ? Node : ParseTree}
   *   Syntax tree representing `file`.
   */
  parse(file) {
    this.freeze();
    const realFile = vfile(file);
    const parser = this.parser || this.Parser;
    assertParser("parse", parser);
    return parser(String(realFile), realFile);
  }
  /**
   * Process the given file as configured on the processor.
   *
   * > **Note**: `process` freezes the processor if not already *frozen*.
   *
   * > **Note**: `process` performs the parse, run, and stringify phases.
   *
   * @overload
   * @param {Compatible | undefined} file
   * @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
   * @returns {undefined}
   *
   * @overload
   * @param {Compatible | undefined} [file]
   * @returns {Promise<VFileWithOutput<CompileResult>>}
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`]; any value accepted as
   *   `x` in `new VFile(x)`.
   * @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
   *   Callback (optional).
   * @returns {Promise<VFile> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise a promise, rejected with a fatal error or resolved with the
   *   processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  process(file, done) {
    const self = this;
    this.freeze();
    assertParser("process", this.parser || this.Parser);
    assertCompiler("process", this.compiler || this.Compiler);
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      const realFile = vfile(file);
      const parseTree = (
        /** @type {HeadTree extends undefined ? Node : HeadTree} */
        /** @type {unknown} */
        self.parse(realFile)
      );
      self.run(parseTree, realFile, function(error, tree, file2) {
        if (error || !tree || !file2) {
          return realDone(error);
        }
        const compileTree = (
          /** @type {CompileTree extends undefined ? Node : CompileTree} */
          /** @type {unknown} */
          tree
        );
        const compileResult = self.stringify(compileTree, file2);
        if (looksLikeAValue(compileResult)) {
          file2.value = compileResult;
        } else {
          file2.result = compileResult;
        }
        realDone(
          error,
          /** @type {VFileWithOutput<CompileResult>} */
          file2
        );
      });
      function realDone(error, file2) {
        if (error || !file2) {
          reject(error);
        } else if (resolve) {
          resolve(file2);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, file2);
        }
      }
    }
  }
  /**
   * Process the given file as configured on the processor.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `processSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `processSync` performs the parse, run, and stringify phases.
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`; any value accepted as
   *   `x` in `new VFile(x)`.
   * @returns {VFileWithOutput<CompileResult>}
   *   The processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  processSync(file) {
    let complete = false;
    let result;
    this.freeze();
    assertParser("processSync", this.parser || this.Parser);
    assertCompiler("processSync", this.compiler || this.Compiler);
    this.process(file, realDone);
    assertDone("processSync", "process", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, file2) {
      complete = true;
      bail(error);
      result = file2;
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * > **Note**: `run` freezes the processor if not already *frozen*.
   *
   * > **Note**: `run` performs the run phase, not other phases.
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} file
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} [file]
   * @returns {Promise<TailTree extends undefined ? Node : TailTree>}
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {(
   *   RunCallback<TailTree extends undefined ? Node : TailTree> |
   *   Compatible
   * )} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
   *   Callback (optional).
   * @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise, a promise rejected with a fatal error or resolved with the
   *   transformed tree.
   */
  run(tree, file, done) {
    assertNode(tree);
    this.freeze();
    const transformers = this.transformers;
    if (!done && typeof file === "function") {
      done = file;
      file = void 0;
    }
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      ok(
        typeof file !== "function",
        "`file` can\u2019t be a `done` anymore, we checked"
      );
      const realFile = vfile(file);
      transformers.run(tree, realFile, realDone);
      function realDone(error, outputTree, file2) {
        const resultingTree = (
          /** @type {TailTree extends undefined ? Node : TailTree} */
          outputTree || tree
        );
        if (error) {
          reject(error);
        } else if (resolve) {
          resolve(resultingTree);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, resultingTree, file2);
        }
      }
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `runSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `runSync` performs the run phase, not other phases.
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {TailTree extends undefined ? Node : TailTree}
   *   Transformed tree.
   */
  runSync(tree, file) {
    let complete = false;
    let result;
    this.run(tree, file, realDone);
    assertDone("runSync", "run", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, tree2) {
      bail(error);
      result = tree2;
      complete = true;
    }
  }
  /**
   * Compile a syntax tree.
   *
   * > **Note**: `stringify` freezes the processor if not already *frozen*.
   *
   * > **Note**: `stringify` performs the stringify phase, not the run phase
   * > or other phases.
   *
   * @param {CompileTree extends undefined ? Node : CompileTree} tree
   *   Tree to compile.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {CompileResult extends undefined ? Value : CompileResult}
   *   Textual representation of the tree (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most compilers
   *   > return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  stringify(tree, file) {
    this.freeze();
    const realFile = vfile(file);
    const compiler2 = this.compiler || this.Compiler;
    assertCompiler("stringify", compiler2);
    assertNode(tree);
    return compiler2(tree, realFile);
  }
  /**
   * Configure the processor to use a plugin, a list of usable values, or a
   * preset.
   *
   * If the processor is already using a plugin, the previous plugin
   * configuration is changed based on the options that are passed in.
   * In other words, the plugin is not added a second time.
   *
   * > **Note**: `use` cannot be called on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * @example
   *   There are many ways to pass plugins to `.use()`.
   *   This example gives an overview:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   unified()
   *     // Plugin with options:
   *     .use(pluginA, {x: true, y: true})
   *     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
   *     .use(pluginA, {y: false, z: true})
   *     // Plugins:
   *     .use([pluginB, pluginC])
   *     // Two plugins, the second with options:
   *     .use([pluginD, [pluginE, {}]])
   *     // Preset with plugins and settings:
   *     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
   *     // Settings only:
   *     .use({settings: {position: false}})
   *   ```
   *
   * @template {Array<unknown>} [Parameters=[]]
   * @template {Node | string | undefined} [Input=undefined]
   * @template [Output=Input]
   *
   * @overload
   * @param {Preset | null | undefined} [preset]
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {PluggableList} list
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Plugin<Parameters, Input, Output>} plugin
   * @param {...(Parameters | [boolean])} parameters
   * @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
   *
   * @param {PluggableList | Plugin | Preset | null | undefined} value
   *   Usable value.
   * @param {...unknown} parameters
   *   Parameters, when a plugin is given as a usable value.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   Current processor.
   */
  use(value2, ...parameters) {
    const attachers = this.attachers;
    const namespace = this.namespace;
    assertUnfrozen("use", this.frozen);
    if (value2 === null || value2 === void 0) {
    } else if (typeof value2 === "function") {
      addPlugin(value2, parameters);
    } else if (typeof value2 === "object") {
      if (Array.isArray(value2)) {
        addList(value2);
      } else {
        addPreset(value2);
      }
    } else {
      throw new TypeError("Expected usable value, not `" + value2 + "`");
    }
    return this;
    function add(value3) {
      if (typeof value3 === "function") {
        addPlugin(value3, []);
      } else if (typeof value3 === "object") {
        if (Array.isArray(value3)) {
          const [plugin, ...parameters2] = (
            /** @type {PluginTuple<Array<unknown>>} */
            value3
          );
          addPlugin(plugin, parameters2);
        } else {
          addPreset(value3);
        }
      } else {
        throw new TypeError("Expected usable value, not `" + value3 + "`");
      }
    }
    function addPreset(result) {
      if (!("plugins" in result) && !("settings" in result)) {
        throw new Error(
          "Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither"
        );
      }
      addList(result.plugins);
      if (result.settings) {
        namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
      }
    }
    function addList(plugins) {
      let index2 = -1;
      if (plugins === null || plugins === void 0) {
      } else if (Array.isArray(plugins)) {
        while (++index2 < plugins.length) {
          const thing = plugins[index2];
          add(thing);
        }
      } else {
        throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
      }
    }
    function addPlugin(plugin, parameters2) {
      let index2 = -1;
      let entryIndex = -1;
      while (++index2 < attachers.length) {
        if (attachers[index2][0] === plugin) {
          entryIndex = index2;
          break;
        }
      }
      if (entryIndex === -1) {
        attachers.push([plugin, ...parameters2]);
      } else if (parameters2.length > 0) {
        let [primary, ...rest] = parameters2;
        const currentPrimary = attachers[entryIndex][1];
        if (isPlainObject(currentPrimary) && isPlainObject(primary)) {
          primary = (0, import_extend.default)(true, currentPrimary, primary);
        }
        attachers[entryIndex] = [plugin, primary, ...rest];
      }
    }
  }
};
var unified = new Processor().freeze();
function assertParser(name, value2) {
  if (typeof value2 !== "function") {
    throw new TypeError("Cannot `" + name + "` without `parser`");
  }
}
function assertCompiler(name, value2) {
  if (typeof value2 !== "function") {
    throw new TypeError("Cannot `" + name + "` without `compiler`");
  }
}
function assertUnfrozen(name, frozen) {
  if (frozen) {
    throw new Error(
      "Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`."
    );
  }
}
function assertNode(node2) {
  if (!isPlainObject(node2) || typeof node2.type !== "string") {
    throw new TypeError("Expected node, got `" + node2 + "`");
  }
}
function assertDone(name, asyncName, complete) {
  if (!complete) {
    throw new Error(
      "`" + name + "` finished async. Use `" + asyncName + "` instead"
    );
  }
}
function vfile(value2) {
  return looksLikeAVFile(value2) ? value2 : new VFile(value2);
}
function looksLikeAVFile(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "message" in value2 && "messages" in value2
  );
}
function looksLikeAValue(value2) {
  return typeof value2 === "string" || isUint8Array2(value2);
}
function isUint8Array2(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "byteLength" in value2 && "byteOffset" in value2
  );
}

// src/parse/plain.ts
var plain = String.raw`[^\0\t\r\n*_[\]<&\\${"`"}\uFEFF]`;
var marked = String.raw`(?<![^ \n])(?:\*\*_\*\*|\*_\*)(?![^ \r\n])`.replaceAll(
  "_",
  String.raw`(?!\s)(?:(?!\|)${plain})+(?<!\s)`
);
var words = `${plain}*(?:${marked}${plain}*)*(?<! )`;
var opening = String.raw`(?![ #>=~|:+-]|\d{1,9}[.)](?:[ \r\n]|$))(?=${plain}|${marked})`;
var mark3 = String.raw`[-+*]|(\d{1,9})[.)]`;
var lineEnd2 = String.raw`(?:\r?\n|$)`;
var markedWords = new RegExp(marked, "g");
var headingLine = new RegExp(`((#{1,6}) +)(?![ #])(${words})(?<!#)( *)${lineEnd2}`, "y");
var textLine = new RegExp(`( *)(${opening}${words})( *)${lineEnd2}`, "y");
var itemMark = new RegExp(`(${mark3}) {1,4}(?=${opening})`, "y");
var tableRow = new RegExp(String.raw`(\|${words} *\|)${lineEnd2}`, "y");
var delimiters = /^\|(?: *:?-+:? *\|)+\r?\n?$/;
var blankLine2 = new RegExp(String.raw`[ \t]*${lineEnd2}`, "y");
var closing = new RegExp(String.raw`[ \t]*${lineEnd2}|#{1,6} |[-+*] {1,4}${opening}`, "y");
var freshLine = /(?!(?:[-+*]|\d{1,9}[.)])(?:[ \t\r\n]|$)|>|\[\^)[^ \t\r\n\uFEFF]/y;
var startOf = (node2) => node2?.position?.start.offset ?? 0;
var endOf2 = (node2) => node2?.position?.end.offset ?? 0;
function isFresh(source, at) {
  return matchAt(freshLine, source, at) !== void 0;
}
function readPlain(source, from) {
  const blocks = [];
  let at = from;
  while (at < source.length && (blocks.at(-1)?.type !== "list" || isFresh(source, at))) {
    const block = readHeading(source, at) ?? readParagraph(source, at) ?? readList(source, at) ?? readTable(source, at);
    if (block === void 0) break;
    blocks.push(block.node);
    at = skipBlank(source, block.next);
  }
  while (at < source.length && !isFresh(source, at) && blocks.length > 0) at = startOf(blocks.pop());
  return { blocks, end: at };
}
function readHeading(source, at) {
  const line = matchAt(headingLine, source, at);
  if (line === void 0) return void 0;
  const [all2, opened2 = "", marks = "", title = "", space2 = ""] = line;
  const start = at + opened2.length;
  const end = start + title.length;
  const children = addWords([], source, start, end);
  const position2 = positionOf(at, end + space2.length);
  return {
    node: { type: "heading", depth: marks.length, children, position: position2 },
    next: at + all2.length
  };
}
function readParagraph(source, at) {
  const paragraph = readLines(source, at);
  return paragraph !== void 0 && matchAt(closing, source, paragraph.next) ? paragraph : void 0;
}
function readLines(source, at) {
  const children = [];
  let line = source.charAt(at) === " " ? void 0 : matchAt(textLine, source, at);
  let broken = at;
  let next = at;
  while (line !== void 0) {
    const [all2, indent2 = "", text3 = "", space2 = ""] = line;
    if (next > at) addText2(children, source, broken, next);
    const start = next + indent2.length;
    const end = start + text3.length;
    addWords(children, source, start, end);
    broken = end + space2.length;
    next = next + all2.length;
    line = matchAt(textLine, source, next);
    if (line !== void 0 && space2.length > 1) return void 0;
  }
  return next === at ? void 0 : { node: { type: "paragraph", children, position: positionOf(at, broken) }, next };
}
function readList(source, at) {
  let item = matchAt(itemMark, source, at);
  if (item === void 0) return void 0;
  const [, mark4 = "", number] = item;
  const children = [];
  let spread = false;
  let next = at;
  let above = at;
  while (item?.[1]?.endsWith(mark4.slice(-1))) {
    const paragraph = readLines(source, next + item[0].length);
    if (paragraph === void 0) return void 0;
    const position3 = positionOf(next, endOf2(paragraph.node));
    children.push({ type: "listItem", spread: false, checked: null, children: [paragraph.node], position: position3 });
    if (next > above) spread = true;
    above = paragraph.next;
    next = skipBlank(source, above);
    item = matchAt(itemMark, source, next);
  }
  if (next === above && next < source.length) return void 0;
  const ordered = number !== void 0;
  const position2 = positionOf(at, endOf2(children.at(-1)));
  return {
    node: { type: "list", ordered, start: ordered ? Number(number) : null, spread, children, position: position2 },
    next
  };
}
function readTable(source, at) {
  const rows = [];
  let next = at;
  for (let row = matchAt(tableRow, source, at); row !== void 0; row = matchAt(tableRow, source, next)) {
    rows.push(row);
    next += row[0].length;
  }
  const [head, dashes] = rows;
  const last = rows.at(-1);
  if (head === void 0 || dashes === void 0 || last === void 0) return void 0;
  const align2 = cellsOf2(dashes).map(alignOf);
  const isTable = delimiters.test(dashes[0]) && cellsOf2(head).length === align2.length;
  if (!isTable || matchAt(blankLine2, source, next) === void 0) return void 0;
  const children = rows.filter((row) => row !== dashes).map((row) => rowOf(source, row));
  const position2 = positionOf(at, last.index + widthOf(last));
  return { node: { type: "table", align: align2, children, position: position2 }, next };
}
var widthOf = ([, row = ""]) => row.length;
var cellsOf2 = ([, row = ""]) => row.slice(1, -1).split("|");
function alignOf(dashes) {
  const [left, right] = [/^ *:/.test(dashes), /: *$/.test(dashes)];
  return left && right ? "center" : left ? "left" : right ? "right" : null;
}
function rowOf(source, row) {
  const end = row.index + widthOf(row);
  let start = row.index;
  const children = cellsOf2(row).map((cell) => {
    const from = start + 1;
    const to = from + cell.length;
    const words3 = addWords([], source, from + cell.search(/[^ ]|$/), from + cell.search(/(?<! ) *$/));
    const position2 = positionOf(start, to === end - 1 ? end : to);
    start = to;
    return { type: "tableCell", children: words3, position: position2 };
  });
  return { type: "tableRow", children, position: positionOf(row.index, end) };
}
function addWords(nodes, source, start, end) {
  let from = start;
  for (const { index: index2, 0: all2 } of source.slice(start, end).matchAll(markedWords)) {
    const at = start + index2;
    const width = all2.startsWith("**") ? 2 : 1;
    addText2(nodes, source, from, at);
    from = at + all2.length;
    nodes.push({
      type: width === 2 ? "strong" : "emphasis",
      children: addText2([], source, at + width, from - width),
      position: positionOf(at, from)
    });
  }
  return addText2(nodes, source, from, end);
}
function addText2(nodes, source, start, end) {
  const last = nodes.at(-1);
  const value2 = source.slice(start, end);
  if (value2 === "") return nodes;
  if (last?.type === "text") {
    last.value += value2;
    last.position = positionOf(startOf(last), end);
  } else nodes.push({ type: "text", value: value2, position: positionOf(start, end) });
  return nodes;
}
var positionOf = (start, end) => ({ start: pointOf(start), end: pointOf(end) });
var pointOf = (offset) => ({ line: 1, column: 1, offset });
function matchAt(pattern, source, at) {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? void 0;
}
function skipBlank(source, at) {
  while (at < source.length) {
    const line = matchAt(blankLine2, source, at);
    if (line === void 0) break;
    at += line[0].length;
  }
  return at;
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   * @param {number} remove
   * @param {Array<Event>} add
   * @returns {undefined}
   */
  add(index2, remove, add) {
    addImplementation2(this, index2, remove, add);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   * @returns {undefined}
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
  }
};
function addImplementation2(editMap, at, remove, add) {
  let index2 = 0;
  if (remove === 0 && add.length === 0) {
    return;
  }
  while (index2 < editMap.map.length) {
    if (editMap.map[index2][0] === at) {
      editMap.map[index2][1] += remove;
      editMap.map[index2][2].push(...add);
      return;
    }
    index2 += 1;
  }
  editMap.map.push([at, remove, add]);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index2) {
  let inDelimiterRow = false;
  const align2 = [];
  while (index2 < events.length) {
    const event = events[index2];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align2.push(events[index2 + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index2 - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align2.length - 1;
          align2[alignIndex] = align2[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index2 += 1;
  }
  return align2;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen2;
  return start;
  function start(code) {
    let index2 = self.events.length - 1;
    while (index2 > -1) {
      const type = self.events[index2][1].type;
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") index2--;
      else break;
    }
    const tail = index2 > -1 ? self.events[index2][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    return next(code);
  }
  function headRowBefore(code) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code);
  }
  function headRowStart(code) {
    if (code === 124) {
      return headRowBreak(code);
    }
    seen2 = true;
    sizeB += 1;
    return headRowBreak(code);
  }
  function headRowBreak(code) {
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code);
    }
    sizeB += 1;
    if (seen2) {
      seen2 = false;
      size += 1;
    }
    if (code === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      seen2 = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code);
  }
  function headRowData(code) {
    if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
      effects.exit("data");
      return headRowBreak(code);
    }
    effects.consume(code);
    return code === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code) {
    if (code === 92 || code === 124) {
      effects.consume(code);
      return headRowData;
    }
    return headRowData(code);
  }
  function headDelimiterStart(code) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    effects.enter("tableDelimiterRow");
    seen2 = false;
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
    }
    return headDelimiterBefore(code);
  }
  function headDelimiterBefore(code) {
    if (code === 45 || code === 58) {
      return headDelimiterValueBefore(code);
    }
    if (code === 124) {
      seen2 = true;
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code);
  }
  function headDelimiterCellBefore(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
    }
    return headDelimiterValueBefore(code);
  }
  function headDelimiterValueBefore(code) {
    if (code === 58) {
      sizeB += 1;
      seen2 = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code);
    }
    if (code === null || markdownLineEnding(code)) {
      return headDelimiterCellAfter(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterLeftAlignmentAfter(code) {
    if (code === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterFiller(code) {
    if (code === 45) {
      effects.consume(code);
      return headDelimiterFiller;
    }
    if (code === 58) {
      seen2 = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code);
  }
  function headDelimiterRightAlignmentAfter(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
    }
    return headDelimiterCellAfter(code);
  }
  function headDelimiterCellAfter(code) {
    if (code === 124) {
      return headDelimiterBefore(code);
    }
    if (code === null || markdownLineEnding(code)) {
      if (!seen2 || size !== sizeB) {
        return headDelimiterNok(code);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok2(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterNok(code) {
    return nok(code);
  }
  function bodyRowStart(code) {
    effects.enter("tableRow");
    return bodyRowBreak(code);
  }
  function bodyRowBreak(code) {
    if (code === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("tableRow");
      return ok2(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code);
    }
    effects.enter("data");
    return bodyRowData(code);
  }
  function bodyRowData(code) {
    if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
      effects.exit("data");
      return bodyRowBreak(code);
    }
    effects.consume(code);
    return code === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code) {
    if (code === 92 || code === 124) {
      effects.consume(code);
      return bodyRowData;
    }
    return bodyRowData(code);
  }
}
function resolveTable(events, context) {
  let index2 = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map = new EditMap2();
  while (++index2 < events.length) {
    const event = events[index2];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map.add(index2, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index2 + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map.add(index2, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index2;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index2, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index2;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index2;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map, context, lastCell, rowKind, index2, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map, context, cell, rowKind, index2, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index2;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
  }
  map.consume(context.events);
  index2 = -1;
  while (++index2 < context.events.length) {
    const event = context.events[index2];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index2);
    }
  }
  return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
    map.add(range[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map.add(range[1], 0, [["enter", previousCell, context]]);
  if (range[2] !== 0) {
    const relatedStart = getPoint(context.events, range[2]);
    const relatedEnd = getPoint(context.events, range[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map.add(range[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range[2]];
      const end = context.events[range[3]];
      start[1].end = Object.assign({}, end[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map.add(a, b, []);
      }
    }
    map.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map, context, index2, table, tableBody) {
  const exits = [];
  const related2 = getPoint(context.events, index2);
  if (tableBody) {
    tableBody.end = Object.assign({}, related2);
    exits.push(["exit", tableBody, context]);
  }
  table.end = Object.assign({}, related2);
  exits.push(["exit", table, context]);
  map.add(index2 + 1, 0, exits);
}
function getPoint(events, index2) {
  const event = events[index2];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// src/parse/tables.ts
var batch = 50;
function extendTables(source) {
  const construct = gfmTable().flow?.null;
  const resolve = construct.resolveAll;
  return {
    flow: {
      null: {
        ...construct,
        tokenize: tokenizeWhere(tableLines(source), construct.tokenize),
        resolveAll: (events, context) => resolveBatches(events, context, resolve)
      }
    }
  };
}
function tokenizeWhere(lines, tokenize) {
  return function(effects, ok2, nok) {
    return lines.has(this.now().line) ? tokenize.call(this, effects, ok2, nok) : nok;
  };
}
function tableLines(source) {
  const found = /* @__PURE__ */ new Set();
  let inside2 = false;
  source.split(/\r\n|\r|\n/).forEach((line, index2) => {
    if (isDelimiterRow(line)) {
      found.add(index2);
      inside2 = true;
    } else if (/^[ \t>]*$/.test(line)) inside2 = false;
    if (inside2) found.add(index2 + 1);
  });
  return found;
}
function isDelimiterRow(line) {
  return line.includes("-") && /[|:]/.test(line) && /^[-:|> \t]+$/.test(line);
}
function resolveBatches(events, context, resolve) {
  const batches = cutBatches(events);
  return batches.flatMap(({ from, continues: continues2 }, index2) => {
    const next = batches[index2 + 1];
    const own5 = events.slice(from, next?.from);
    const piece = continues2 ? [...emptyHead(own5, context), ...own5] : own5;
    const resolved = resolve(piece, { ...context, events: piece });
    return resolved.filter(([side, { type }]) => {
      if (type === "table") return side === "enter" ? !continues2 : next?.continues !== true;
      return type !== "tableBody" && !(continues2 && type === "tableHead");
    });
  });
}
function cutBatches(events) {
  const batches = [{ from: 0, continues: false }];
  let rows = 0;
  for (const [from, [side, { type }]] of events.entries()) {
    if (side === "enter" && type === "tableHead") {
      batches.push({ from, continues: false });
      rows = -1;
    } else if (side === "enter" && type === "tableRow" && ++rows > batch) {
      batches.push({ from, continues: true });
      rows = 1;
    }
  }
  return batches;
}
function emptyHead(events, context) {
  const start = events[0]?.[1].start;
  if (start === void 0) return [];
  const head = { type: "tableHead", start: { ...start }, end: { ...start } };
  return [
    ["enter", head, context],
    ["exit", head, context]
  ];
}

// src/parse/stretches.ts
var note = "footnoteDefinition:";
var link = "definition:";
function treeOf(source, frontMatter, shortest = 4e3) {
  const { plain: plain3, stretches } = takeApart(source, frontMatter ? bodyStart(source) : 0, shortest);
  const parse3 = (stretch, names2) => parseStretch(stretch.text, frontMatter && stretch.pieces[0]?.start === 0, names2);
  const defining = stretches.map((stretch) => definition2.test(stretch.text) ? parse3(stretch, /* @__PURE__ */ new Set()) : void 0);
  const own5 = defining.map((tree) => tree === void 0 ? /* @__PURE__ */ new Set() : namesIn(tree));
  const names = new Set(own5.flatMap((some) => [...some]));
  const children = stretches.flatMap((stretch, index2) => {
    const known3 = own5[index2] ?? /* @__PURE__ */ new Set();
    const read = defining[index2];
    const tree = read === void 0 || mentions(stretch.text, names, known3) ? parse3(stretch, names) : read;
    return putBack(tree.children, stretch.pieces);
  });
  return { type: "root", children: [...plain3, ...children].sort((a, b) => startOf(a) - startOf(b)) };
}
function parseStretch(text3, frontMatter, names) {
  return unified().use(remarkParse).use(function() {
    const data = this.data();
    data.micromarkExtensions = [extendTables(text3), gfmFootnote()];
    data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()];
    if (names.size > 0) data.micromarkExtensions.push(tellNames(names));
    if (!frontMatter) return;
    data.micromarkExtensions.push(frontmatter("yaml"));
    data.fromMarkdownExtensions.push(frontmatterFromMarkdown("yaml"));
  }).parse(text3);
}
function tellNames(names) {
  const of = (kind) => [...names].flatMap((name) => name.startsWith(kind) ? [name.slice(kind.length)] : []);
  let told = false;
  const construct = {
    name: "definedElsewhere",
    tokenize(_effects, _ok, nok) {
      if (told) return nok;
      told = true;
      const parser = this.parser;
      parser.defined.push(...of(link));
      parser.gfmFootnotes = [...parser.gfmFootnotes ?? [], ...of(note)];
      return nok;
    }
  };
  return { text: { 33: construct, 91: construct } };
}
function namesIn(node2, found = /* @__PURE__ */ new Set()) {
  if (node2.type === "definition" || node2.type === "footnoteDefinition")
    found.add(`${node2.type}:${node2.identifier.toUpperCase()}`);
  if ("children" in node2) for (const child of node2.children) namesIn(child, found);
  return found;
}
var definition2 = /^[ \t>*+\d.)-]*\[(?:\\.|[^\\\]])+\]:/ms;
var bracket = /\[((?:\\.|[^[\]\\])+)\]/gs;
function mentions(text3, names, own5) {
  const elsewhere = (name) => names.has(name) && !own5.has(name);
  for (const [, label = ""] of text3.matchAll(bracket)) {
    const name = label.replace(/\s+/g, " ").trim().toLowerCase().toUpperCase();
    if (elsewhere(link + name) || name.startsWith("^") && elsewhere(note + name.slice(1))) return true;
  }
  return false;
}
function putBack(nodes, pieces) {
  let next = 0;
  let end = 0;
  let by = 0;
  for (const node2 of nodes) {
    while (startOf(node2) >= end) {
      const { start = 0, end: stop = Number.POSITIVE_INFINITY } = pieces[next++] ?? {};
      by = start - end;
      end += stop - start;
    }
    moveNode(node2, by);
  }
  return nodes;
}
function moveNode(node2, by) {
  if (node2.position !== void 0) {
    node2.position.start.offset = (node2.position.start.offset ?? 0) + by;
    node2.position.end.offset = (node2.position.end.offset ?? 0) + by;
  }
  if ("children" in node2) for (const child of node2.children) moveNode(child, by);
}
var blank = /^[ \t]*$/;
var comment = /<!--.*?-->/g;
var keepsOpen = /```|~~~|<(?:[!?]|script|pre|style|textarea)/i;
function takeApart(source, from, shortest) {
  const plain3 = [];
  const stretches = [];
  let pieces = [];
  let length = 0;
  let start = 0;
  const endPiece = (end) => {
    if (end > start) pieces.push({ start, end });
    length += end - start;
  };
  const endStretch = () => {
    if (length > 0) stretches.push({ text: pieces.map(({ start: start2, end }) => source.slice(start2, end)).join(""), pieces });
    pieces = [];
    length = 0;
  };
  let at = from;
  let fresh = true;
  while (at < source.length) {
    if (fresh) {
      endPiece(at);
      if (length >= shortest) endStretch();
      const run = readPlain(source, at);
      for (const block of run.blocks) plain3.push(block);
      start = run.end;
      at = run.end;
    }
    const end = source.indexOf("\n", at) + 1 || source.length;
    const line = source.slice(at, end).replace(/[\r\n]+$/, "");
    if (keepsOpen.test(line.replace(comment, ""))) break;
    at = end;
    fresh = blank.test(line) && isFresh(source, at);
  }
  endPiece(source.length);
  endStretch();
  return { plain: plain3, stretches };
}
function bodyStart(source) {
  if (!/^---[ \t]*[\r\n]/.test(source)) return 0;
  const close2 = /[\r\n]---[ \t]*(?:\r\n?|\n|$)/.exec(source);
  return close2 === null ? source.length : close2.index + close2[0].length;
}

// src/parse/markdown.ts
function parseMarkdown(draft) {
  const faults = collectFaults(draft);
  const source = draft.text;
  const shift = source.startsWith("\uFEFF") ? 1 : 0;
  let tree = treeOf(source.slice(shift), true);
  const first = tree.children[0];
  let facts = noFacts;
  if (first?.type === "yaml") {
    const matter2 = readFrontMatter(first.value, { source, base: lineEnd(source, shift), faults });
    if (matter2 === void 0) tree = treeOf(source.slice(shift), false);
    else facts = matter2;
  }
  const reading = openReading(source, shift, tree.children, faults);
  const blocks = readBlocks(tree.children, reading, atTop);
  faults.settle();
  const { sections } = reading;
  const passages = reflow(mendTables(reading.passages, reading.headers, source), source);
  const language = facts.language ?? guessLanguage(passages);
  return {
    draft,
    facts,
    language,
    blocks,
    sections,
    passages,
    allowances: reading.pending.map(settleAllowance(reading))
  };
}
var atTop = { quotes: 0, footnote: false, holder: null, parent: "other" };
function openReading(source, shift, nodes, faults) {
  const definitions = /* @__PURE__ */ new Map();
  collectDefinitions(nodes, definitions);
  return {
    source,
    shift,
    faults,
    definitions,
    sections: [],
    passages: [],
    pending: [],
    comments: [],
    number: numberHeadings(),
    headers: []
  };
}
function collectDefinitions(nodes, found) {
  for (const node2 of nodes) {
    switch (node2.type) {
      case "definition":
        if (!found.has(node2.identifier)) found.set(node2.identifier, node2.url);
        break;
      case "blockquote":
      case "list":
      case "listItem":
      case "footnoteDefinition":
        collectDefinitions(node2.children, found);
    }
  }
}
function readBlocks(nodes, reading, within) {
  const blocks = [];
  for (const [index2, node2] of nodes.entries()) {
    const block = readBlock(node2, index2, nodes, reading, within);
    if (block !== void 0) blocks.push(block);
  }
  return blocks;
}
function readBlock(node2, index2, siblings, reading, within) {
  const span = spanOf(node2, reading.shift);
  const led = within.parent !== "other" && isFirst(index2, siblings) ? within.holder : null;
  const role = led !== null && within.parent === "item" ? "item" : "paragraph";
  switch (node2.type) {
    case "heading":
      return readHeading2(readInline(node2, around(reading, within)), node2.depth, span, reading, within);
    case "paragraph": {
      const text3 = readInline(node2, around(reading, within));
      const hashes = tightHashes.exec(text3.value)?.[1]?.length ?? 0;
      if (hashes > 0 && within.holder === null)
        return readHeading2(sliceText(text3, hashes, text3.value.length), hashes, span, reading, within);
      addPassage(text3, role, led?.extent ?? extentOf(span, reading, within), reading, within);
      allowInline(led?.span ?? span, reading);
      return { type: "paragraph", text: text3, span };
    }
    case "list": {
      const items = node2.children.map((item, at) => {
        const itemSpan = spanOf(item, reading.shift);
        const next = node2.children[at + 1];
        const extent = itemExtent(itemSpan, next && spanOf(next, reading.shift), reading, within);
        const inside2 = { ...within, holder: { span: itemSpan, extent }, parent: "item" };
        return { blocks: readBlocks(item.children, reading, inside2), span: itemSpan };
      });
      return { type: "list", ordered: node2.ordered === true, start: node2.start ?? 1, items, span };
    }
    case "table":
      return readTable2(node2, span, reading, within);
    case "blockquote": {
      const blocks = readBlocks(node2.children, reading, { ...within, quotes: within.quotes + 1, parent: "other" });
      return { type: "quote", blocks, span };
    }
    case "footnoteDefinition": {
      const extent = linesAndBlank(reading.source, span, within.quotes > 0);
      const inside2 = { ...within, footnote: true, holder: { span, extent }, parent: "footnote" };
      return { type: "footnote", name: node2.identifier, blocks: readBlocks(node2.children, reading, inside2), span };
    }
    case "code":
      return { type: "code", text: readCode(node2.value, span, around(reading, within)), span };
    case "html": {
      const text3 = readHtml(node2.value, span, around(reading, within));
      const comment2 = text3.value.trim() === "" && reading.comments.length > 0;
      if (comment2) allowNext(index2, siblings, span, reading, within);
      else allowInline(span, reading);
      addPassage(text3, role, led?.extent ?? extentOf(span, reading, within), reading, within);
      return { type: "html", text: text3, comment: comment2, span };
    }
    case "thematicBreak":
      return { type: "divider", span };
    default:
      return void 0;
  }
}
function isFirst(index2, siblings) {
  const first = siblings.findIndex(({ type }) => type !== "html");
  return first < 0 || index2 <= first;
}
var tightHashes = /^(#{2,6}(?=[^#\s])|#(?=[A-ZÀ-Þ]))[^\n]{0,120}$/;
function readHeading2(text3, depth, span, reading, within) {
  const opens = within.quotes === 0 && within.holder === null;
  if (opens) {
    const title = text3.value.replace(/\s+/g, " ").trim();
    reading.sections.push({ number: reading.number(title, depth), title, depth, span });
  }
  addPassage(text3, "heading", extentOf(span, reading, within), reading, within);
  allowInline(span, reading, opens ? reading.sections.length - 1 : -1);
  return { type: "heading", depth, text: text3, span };
}
function readTable2(node2, span, reading, within) {
  const headers = [];
  const table = reading.headers.push(headers) - 1;
  const rows = node2.children.map((row, at) => {
    const rowSpan = spanOf(row, reading.shift);
    const extent = extentOf(at === 0 ? span : rowSpan, reading, within, false);
    const cells = row.children.map((cell, column) => {
      const text3 = readInline(cell, { ...around(reading, within), cell: true });
      if (at === 0) headers.push(text3.value.trim());
      addPassage(text3, "cell", extent, reading, within, { column: headers[column] || null, table, row: at });
      allowInline(rowSpan, reading);
      return { text: text3, span: spanOf(cell, reading.shift) };
    });
    return { cells, span: rowSpan };
  });
  return { type: "table", rows, span };
}
function around({ source, shift, definitions, comments }, { quotes }) {
  return { source, shift, quotes, cell: false, definitions, comments };
}
var noTable = { column: null, table: -1, row: -1 };
function addPassage(text3, role, extent, reading, within, place = noTable) {
  if (trimText(text3).value === "") return;
  reading.passages.push({
    text: text3,
    role: within.footnote && role !== "cell" ? "footnote" : role,
    extent,
    section: reading.sections.length - 1,
    ...place,
    quoted: within.quotes > 0,
    stated: null
  });
}
function extentOf(span, { source }, { quotes, holder }, blank2 = true) {
  const lines = blank2 ? linesAndBlank(source, span, quotes > 0) : linesOf(source, span);
  return holder !== null && !opensLine(source, lines.start, span.start) ? holder.extent : lines;
}
function itemExtent(span, next, { source }, { holder }) {
  const lines = linesOf(source, span);
  if (holder === null || opensLine(source, lines.start, span.start)) return lines;
  return next === void 0 ? holder.extent : { start: span.start, end: next.start };
}
function opensLine(source, start, at) {
  return /^[\uFEFF \t>]*$/.test(source.slice(start, at));
}
function takePermissions({ source, comments, faults }) {
  const found = comments.flatMap((span) => {
    const permission = readComment(source.slice(span.start, span.end), span.start, faults);
    return permission === void 0 ? [] : [{ permission, span }];
  });
  comments.length = 0;
  return found;
}
function allowInline(covers, reading, section = -1) {
  if (reading.comments.length === 0) return;
  for (const found of takePermissions(reading)) reading.pending.push({ ...found, covers, section });
}
function nextBlock(index2, siblings) {
  for (let at = index2 + 1; at < siblings.length; at++) {
    const node2 = siblings[at];
    if (node2?.type !== "html" && node2?.type !== "definition") return node2;
  }
  return void 0;
}
function allowNext(index2, siblings, span, reading, within) {
  const found = takePermissions(reading);
  if (found.length === 0) return;
  const next = nextBlock(index2, siblings);
  const amidItems = siblings[index2 - 1]?.type === "list" && next?.type === "list";
  const target = amidItems ? next.children[0] ?? next : next;
  const covers = target === void 0 ? within.holder?.span ?? span : spanOf(target, reading.shift);
  const opens = next?.type === "heading" && within.quotes === 0 && within.holder === null;
  const section = opens ? reading.sections.length : -1;
  for (const one2 of found) reading.pending.push({ ...one2, covers, section });
}
function settleAllowance({ sections, source }) {
  return ({ permission, span, covers, section }) => {
    const opened2 = sections[section];
    if (opened2 === void 0) return { ...permission, span, covers };
    let next = section + 1;
    while ((sections[next]?.depth ?? 0) > opened2.depth) next++;
    return { ...permission, span, covers: { start: covers.start, end: sections[next]?.span.start ?? source.length } };
  };
}

// src/parse/yaml.ts
var import_yaml4 = __toESM(require_dist(), 1);
var draftKeys = ["tender", "requirements", "sections"];
var sectionKeys = ["title", "text", "requirements", "sections"];
var requirementKeys = ["id", "text", "kind", "evidence", "lot", "allow", "section"];
var allowanceKeys = ["rule", "reason", "until", "by"];
var requirementKinds = [
  "exclusion",
  "selection",
  "requirement",
  "wish",
  "award",
  "contract-term",
  "information"
];
function parseYaml(draft) {
  const faults = collectFaults(draft);
  const source = draft.text;
  const base = source.startsWith("\uFEFF") ? 1 : 0;
  const reading = {
    source,
    base,
    faults,
    blocks: [],
    sections: [],
    passages: [],
    allowances: [],
    number: numberHeadings()
  };
  const document3 = openTree(source.slice(base));
  checkTree(document3, reading);
  faults.settle();
  const facts = readDraft(document3.contents, reading);
  faults.settle();
  const { blocks, sections, passages, allowances } = reading;
  return { draft, facts, language: facts.language ?? guessLanguage(passages), blocks, sections, passages, allowances };
}
function readDraft(node2, reading) {
  const known3 = draftKeys;
  if (!(0, import_yaml4.isMap)(node2) || !node2.items.some(({ key: key2 }) => (0, import_yaml4.isScalar)(key2) && known3.includes(writtenAs(key2)))) {
    reading.faults.note(
      reading.base,
      { nl: "Dit YAML-bestand is geen uitvraag.", en: "This YAML file is no tender draft." },
      {
        nl: "Een uitvraag heeft 'tender:' met feiten en 'requirements:' of 'sections:' met eisen.",
        en: "A draft has 'tender:' with facts and 'requirements:' or 'sections:' with requirements."
      }
    );
    return noFacts;
  }
  let facts = noFacts;
  for (const { key: key2, value: value2 } of readMapping(node2, known3, reading).values()) {
    if (key2 === "requirements") readRequirements(value2, 1, reading);
    else if (key2 === "sections") readSections(value2, 1, reading);
    else if ((0, import_yaml4.isMap)(value2)) facts = readFacts(value2, reading);
    else if (value2 !== null) noteKind(value2, { nl: "feiten zoals 'titel:'", en: "facts such as 'title:'" }, reading);
  }
  return facts;
}
function readSections(list2, depth, reading) {
  for (const { node: node2 } of itemsOf(list2, reading)) {
    const keys = readMapping(node2, sectionKeys, reading);
    const title = textOf(keys.get("title"), reading);
    if (title !== void 0) openSection(title, depth, reading);
    for (const entry of keys.values()) {
      if (entry.key === "text") addText3(textOf(entry, reading), null, null, reading);
      if (entry.key === "requirements") readRequirements(entry.value, depth + 1, reading);
      if (entry.key === "sections") readSections(entry.value, depth + 1, reading);
    }
  }
}
function openSection(title, depth, reading) {
  const span = spanOfText(title);
  const heading = title.value.replace(/\s+/g, " ");
  reading.sections.push({ number: reading.number(heading, depth), title: heading, depth, span });
  reading.blocks.push({ type: "heading", depth, text: title, span });
  addPassage2(title, "heading", span, null, reading);
}
function readRequirements(list2, depth, reading) {
  let group;
  for (const { node: node2, extent } of itemsOf(list2, reading)) {
    const keys = readMapping(node2, requirementKeys, reading);
    const section = textOf(keys.get("section"), reading);
    if (section !== void 0 && section.value !== group) openSection(section, depth, reading);
    group = section?.value;
    const text3 = textOf(keys.get("text"), reading);
    if (!keys.get("text")?.value && (0, import_yaml4.isMap)(node2)) noteTextless(node2, reading);
    const stated = {
      id: wordOf(keys.get("id"), reading),
      kind: kindOf(keys.get("kind"), reading),
      lot: wordOf(keys.get("lot"), reading),
      evidence: false
    };
    addText3(text3, extent, stated, reading);
    for (const proof of scalarsOf(keys.get("evidence"), reading)) {
      addText3(proof, extent, { ...stated, evidence: true }, reading);
    }
    readAllowances(keys.get("allow")?.value ?? null, extent, reading);
  }
}
function readAllowances(node2, covers, reading) {
  const list2 = (0, import_yaml4.isSeq)(node2) ? itemsOf(node2, reading).map((item) => item.node) : node2 === null ? [] : [node2];
  for (const item of list2) {
    const keys = readMapping(item, allowanceKeys, reading);
    if (!(0, import_yaml4.isMap)(item)) continue;
    const word2 = (key2) => wordOf(keys.get(key2), reading);
    const rules = (word2("rule") ?? "").split(/[\s,]+/).filter((rule) => rule !== "");
    const span = spanOfNode(item, reading);
    const said = { rules, reason: word2("reason") ?? "", until: word2("until"), by: word2("by") };
    const permission = checkPermission(said, span.start, reading.faults);
    if (permission !== void 0) reading.allowances.push({ ...permission, span, covers });
  }
}
function itemsOf(list2, reading) {
  if (list2 === null) return [];
  if (!(0, import_yaml4.isSeq)(list2)) {
    noteKind(list2, { nl: "een lijst met '- ' voor elk onderdeel", en: "a list with '- ' before each entry" }, reading);
    return [];
  }
  const nodes = list2.items;
  return nodes.flatMap(
    (node2, index2) => (0, import_yaml4.isScalar)(node2) && node2.value === null ? [] : [{ node: node2, extent: extentOf2(list2, index2, reading) }]
  );
}
function extentOf2(list2, index2, place) {
  const { source, base } = place;
  const nodes = list2.items;
  const own5 = spanOfNode(nodes[index2], place);
  const token = list2.srcToken;
  if (list2.flow || token?.type !== "block-seq") {
    const [before, after2] = [nodes[index2 - 1], nodes[index2 + 1]];
    if (after2 !== void 0) return { start: own5.start, end: spanOfNode(after2, place).start };
    return { start: before === void 0 ? own5.start : spanOfNode(before, place).end, end: own5.end };
  }
  const dash = token.items[index2]?.start.find(({ type }) => type === "seq-item-ind");
  const start = dash === void 0 ? own5.start : base + dash.offset;
  return { start: lineStart(source, start), end: lineEnd(source, own5.end) };
}
function kindOf(entry, reading) {
  const written = wordOf(entry, reading);
  const kind = requirementKinds.find((candidate) => candidate === written);
  if (written !== null && kind === void 0 && entry?.value) {
    const choice = requirementKinds.join(", ");
    reading.faults.note(
      spanOfNode(entry.value, reading).start,
      { nl: `De soort '${written}' bestaat niet.`, en: `The kind '${written}' does not exist.` },
      helpWith(written, requirementKinds, { nl: `Kies uit: ${choice}.`, en: `Choose from: ${choice}.` }, "'")
    );
  }
  return kind ?? null;
}
function wordOf(entry, reading) {
  return textOf(entry, reading)?.value ?? null;
}
function textOf(entry, reading) {
  if (entry === void 0 || entry.value === null) return void 0;
  if ((0, import_yaml4.isScalar)(entry.value)) return readText(entry.value, reading);
  noteKind(entry.value, { nl: `tekst achter '${entry.key}:'`, en: `text after '${entry.key}:'` }, reading);
  return void 0;
}
function scalarsOf(entry, reading) {
  if (entry === void 0 || !(0, import_yaml4.isSeq)(entry.value)) return [textOf(entry, reading)].filter((text3) => text3 !== void 0);
  return itemsOf(entry.value, reading).flatMap(({ node: node2 }) => textOf({ ...entry, value: node2 }, reading) ?? []);
}
function readText(node2, reading) {
  const text3 = trimText(readScalar(node2, reading));
  return text3.value === "" ? void 0 : text3;
}
function addText3(text3, extent, stated, reading) {
  if (text3 === void 0) return;
  const span = spanOfText(text3);
  reading.blocks.push({ type: "paragraph", text: text3, span });
  addPassage2(text3, "paragraph", extent ?? span, stated, reading);
}
function addPassage2(text3, role, extent, stated, reading) {
  const section = reading.sections.length - 1;
  reading.passages.push({ text: text3, role, extent, section, column: null, table: -1, row: -1, quoted: false, stated });
}
function spanOfText({ runs }) {
  const [first, last] = [runs[0], runs.at(-1)];
  return { start: first?.source ?? 0, end: (last?.source ?? 0) + (last?.sourceLength ?? 0) };
}
function noteTextless(node2, reading) {
  reading.faults.note(
    spanOfNode(node2, reading).start,
    { nl: "Deze eis heeft geen tekst.", en: "This requirement has no text." },
    { nl: "Schrijf de eis achter 'text:'.", en: "Write the requirement after 'text:'." }
  );
}

// src/parse/parse.ts
function parse2(draft) {
  guardSize(draft);
  if (draft.format === "markdown") guardNesting(draft);
  try {
    return draft.format === "markdown" ? parseMarkdown(draft) : parseYaml(draft);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refuse(draft, void 0, {
      nl: "De opmaak van dit bestand is te diep genest.",
      en: "The layout of this file is nested too deeply."
    });
  }
}

// src/language/key.ts
var accents = /[\u0300-\u036f]/g;
var plain2 = /^[a-z0-9]*$/;
function fold(word2) {
  const lower = word2.toLowerCase();
  return plain2.test(lower) ? lower : lower.normalize("NFD").replace(accents, "").replace(/’/g, "'");
}
var irregular = [
  ["kinderen", "kind"],
  ["criteria", "criteri"],
  ["leden", "lid"],
  ["namen", "naam"],
  ["dagen", "dag"],
  ["steden", "stad"],
  ["data", "datum"],
  ["eisen", "eis"],
  ["taken", "taak"],
  ["zaken", "zaak"],
  ["jaren", "jaar"],
  ["delen", "deel"]
];
var irregularByEnding = /* @__PURE__ */ new Map();
for (const pair of irregular) addTo(irregularByEnding, pair[0].slice(-4), pair);
var isVowel = (letter2) => letter2 !== "" && "aeiou".includes(letter2);
var endsWithAny = (word2, endings) => endings.some((ending) => word2.endsWith(ending));
var beforePluralS = ["ant", "ail", "ment", "eur", "eau", "el", "er", "em", "en", "erd", "aar", "oor", "dit"];
var ownS = ["is", "us", "os", "as", "oos", "eis", "ijs", "aus", "oes", "ees"];
function singularOfN(word2) {
  if (word2.endsWith("heden")) return `${word2.slice(0, -5)}heid`;
  if (!word2.endsWith("en")) return word2;
  const stem2 = word2.slice(0, -2);
  return stem2.endsWith("e") && !stem2.endsWith("ie") && !stem2.endsWith("ee") ? word2 : stem2;
}
function singularOfS(word2) {
  if (word2.endsWith("'s")) return word2.slice(0, -2);
  const stem2 = word2.slice(0, -1);
  if (stem2.endsWith("ium")) return stem2.slice(0, -2);
  if (stem2.endsWith("ie")) return "tgfscrn".includes(stem2.charAt(stem2.length - 3)) ? stem2 : word2;
  if (endsWithAny(stem2, beforePluralS)) return stem2;
  const last = stem2.charAt(stem2.length - 1);
  const endsInOneVowel = isVowel(last) && last !== "i" && !isVowel(stem2.charAt(stem2.length - 2));
  return endsInOneVowel && !endsWithAny(word2, ownS) ? stem2 : word2;
}
function singularOfIrregular(word2) {
  for (const [plural, single] of irregularByEnding.get(word2.slice(-4)) ?? []) {
    if (word2.endsWith(plural) && (word2 === plural || plural.length > 4)) return word2.slice(0, -plural.length) + single;
  }
  return null;
}
function singular(word2) {
  const regular = word2.length >= 5;
  switch (word2.charCodeAt(word2.length - 1)) {
    case 110:
      return singularOfIrregular(word2) ?? (regular ? singularOfN(word2) : word2);
    case 97:
      return singularOfIrregular(word2) ?? (regular && word2.endsWith("ia") ? word2.slice(0, -1) : word2);
    case 115:
      return regular ? singularOfS(word2) : word2;
    case 109:
      return regular && word2.endsWith("ium") ? word2.slice(0, -2) : word2;
    default:
      return word2;
  }
}
function stem(word2) {
  let w = word2;
  if (w.length > 4 && w.endsWith("e") && !w.endsWith("ie") && !w.endsWith("ee")) w = w.slice(0, -1);
  const last = w.charAt(w.length - 1);
  if (last === w.charAt(w.length - 2) && "bcdfgklmnprst".includes(last)) w = w.slice(0, -1);
  if (w.endsWith("v")) w = `${w.slice(0, -1)}f`;
  else if (w.endsWith("z")) w = `${w.slice(0, -1)}s`;
  const vowel = w.charAt(w.length - 2);
  const isLong = vowel === w.charAt(w.length - 3) && "aeou".includes(vowel) && !isVowel(w.charAt(w.length - 1));
  return isLong ? w.slice(0, -2) + w.slice(-1) : w;
}
function inflectionKey(folded2) {
  if (folded2.length < 4 || /\d/.test(folded2)) return folded2;
  const single = singular(folded2);
  return stem(single.length >= 3 ? single : folded2);
}

// src/language/words.ts
var isDigit = (code) => code >= 48 && code <= 57;
var isAccent = (code) => code >= 768 && code <= 879;
var isApostrophe = (code) => code === 39 || code === 8217;
function isLetter(code) {
  if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90;
  const latin = code >= 192 && code <= 591 && code !== 215 && code !== 247;
  return latin || code === 170 || code === 186 || code >= 7680 && code <= 7935;
}
function numberEnd(text3, start) {
  let end = start + 1;
  for (; end < text3.length; end++) {
    const code = text3.charCodeAt(end);
    if (!isDigit(code) && !((code === 46 || code === 44) && isDigit(text3.charCodeAt(end + 1)))) break;
  }
  return end;
}
function wordEnd(text3, start) {
  let end = start + 1;
  let apostrophe = -1;
  for (; end < text3.length; end++) {
    const code = text3.charCodeAt(end);
    if (isLetter(code) || isAccent(code) || apostrophe < 0 && isDigit(code)) continue;
    if (apostrophe >= 0 || !isApostrophe(code)) break;
    apostrophe = end;
  }
  return end === apostrophe + 1 ? apostrophe : end;
}
var seen = /* @__PURE__ */ new Map();
function formOf2(written) {
  let form = seen.get(written);
  if (form === void 0) {
    const folded2 = fold(written);
    form = { written, folded: folded2, key: inflectionKey(folded2), form: seen.size };
    seen.set(written, form);
  }
  return form;
}
function words2(text3) {
  const found = [];
  for (let start = 0; start < text3.length; start++) {
    const code = text3.charCodeAt(start);
    const end = isLetter(code) ? wordEnd(text3, start) : isDigit(code) ? numberEnd(text3, start) : start;
    if (end === start) continue;
    const { written, folded: folded2, key: key2, form } = formOf2(text3.slice(start, end));
    found.push({ start, end, written, folded: folded2, key: key2, form });
    start = end - 1;
  }
  return found;
}
function byForm(ask) {
  const known3 = /* @__PURE__ */ new Map();
  return (word2) => {
    let answer = known3.get(word2.form);
    if (answer === void 0) {
      answer = ask(word2);
      known3.set(word2.form, answer);
    }
    return answer;
  };
}

// src/language/numbers.ts
var smallNumbers = new Map(
  Object.entries({
    half: 0.5,
    halve: 0.5,
    een: 1,
    anderhalf: 1.5,
    anderhalve: 1.5,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
    honderd: 100,
    duizend: 1e3
  })
);
var shares = new Map(Object.entries({ helft: 50, kwart: 25, driekwart: 75 }));
function longNumber(folded2) {
  for (const [name, size] of [
    ["duizend", 1e3],
    ["honderd", 100]
  ]) {
    const at = folded2.indexOf(name);
    if (at < 0) continue;
    const before = at === 0 ? 1 : numberWord(folded2.slice(0, at));
    const after2 = at + name.length === folded2.length ? 0 : numberWord(folded2.slice(at + name.length));
    return before === null || after2 === null ? null : before * size + after2;
  }
  const and = folded2.indexOf("en", 2);
  if (and < 0 || !folded2.endsWith("tig")) return null;
  const units = smallNumbers.get(folded2.slice(0, and));
  const tens = smallNumbers.get(folded2.slice(and + 2));
  return units === void 0 || tens === void 0 ? null : units + tens;
}
function numberWord(folded2) {
  const known3 = smallNumbers.get(folded2);
  if (known3 !== void 0) return known3;
  const isLong = folded2.length > 8 && (folded2.endsWith("tig") || folded2.includes("honderd") || folded2.includes("duizend"));
  return isLong ? longNumber(folded2) : null;
}
var daysIn = new Map(
  Object.entries({
    minuut: 1 / 1440,
    minuten: 1 / 1440,
    kwartier: 1 / 96,
    uur: 1 / 24,
    uren: 1 / 24,
    etmaal: 1,
    etmalen: 1,
    dag: 1,
    dagen: 1,
    werkdag: 1.4,
    werkdagen: 1.4,
    kalenderdag: 1,
    kalenderdagen: 1,
    week: 7,
    weken: 7,
    maand: 30,
    maanden: 30,
    kalendermaand: 30,
    kalendermaanden: 30,
    kwartaal: 91,
    kwartalen: 91,
    halfjaar: 182,
    jaar: 365,
    jaren: 365
  })
);
var scales = new Map(Object.entries({ duizend: 1e3, miljoen: 1e6, mln: 1e6, mio: 1e6, miljard: 1e9 }));
var points = /* @__PURE__ */ new Set(["punt", "punten", "pt"]);
var isDigit2 = (code) => code >= 48 && code <= 57;
function dutchNumber(folded2) {
  if (!isDigit2(folded2.charCodeAt(0))) return numberWord(folded2);
  if (!/^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(folded2)) return null;
  return Number(folded2.replaceAll(".", "").replace(",", "."));
}
var counts = byForm(({ folded: folded2 }) => shares.has(folded2) || dutchNumber(folded2) !== null);
function amounts(text3, words3) {
  const found = [];
  for (let at = 0; at < words3.length; at++) {
    const word2 = words3[at];
    if (word2 === void 0 || !counts(word2) || word2.start < (found.at(-1)?.end ?? 0)) continue;
    const share = shares.get(word2.folded);
    if (share !== void 0)
      found.push({ kind: "percentage", value: share, unit: "%", start: word2.start, end: word2.end });
    const value2 = dutchNumber(word2.folded);
    if (value2 === null || value2 === 0.5 && words3[at - 2]?.folded === "en") continue;
    const amount = amountAt(text3, words3, at, word2, value2);
    if (amount !== null) found.push(amount);
  }
  return found;
}
function amountAt(text3, words3, at, word2, value2) {
  const numeral = isDigit2(word2.folded.charCodeAt(0));
  const scale = scales.get(words3[at + 1]?.folded ?? "");
  const last = scale === void 0 ? word2 : words3[at + 1] ?? word2;
  const unit = words3[scale === void 0 ? at + 1 : at + 2];
  const size = value2 * (scale ?? 1);
  const sign = numeral ? euroSignBefore(text3, word2.start) : -1;
  if (sign >= 0) return { kind: "money", value: size, unit: "euro", start: sign, end: last.end };
  if (numeral && text3.slice(word2.end, word2.end + 2).trim().startsWith("%")) {
    return { kind: "percentage", value: value2, unit: "%", start: word2.start, end: text3.indexOf("%", word2.end) + 1 };
  }
  if (unit === void 0 || !adjoins(text3, last, unit)) return null;
  const days2 = daysIn.get(unit.folded);
  if (days2 !== void 0)
    return { kind: "duration", value: size * days2, unit: unit.folded, start: word2.start, end: unit.end };
  if (unit.folded === "euro") return { kind: "money", value: size, unit: "euro", start: word2.start, end: unit.end };
  if (points.has(unit.folded)) return { kind: "score", value: value2, unit: "punt", start: word2.start, end: unit.end };
  if (unit.folded === "procent") return { kind: "percentage", value: value2, unit: "%", start: word2.start, end: unit.end };
  return countAt(text3, words3, at, word2, value2);
}
function euroSignBefore(text3, start) {
  const before = text3.slice(Math.max(0, start - 5), start);
  const sign = /(?:€|EUR|euro)[\s\u00a0]?$/i.exec(before);
  return sign === null ? -1 : start - sign[0].length;
}
function countAt(text3, words3, at, word2, value2) {
  const before = text3.charAt(word2.start - 1);
  if (word2.folded === "een" && word2.written.toLowerCase() === "een") return null;
  if (value2 === 0.5) return null;
  if (before !== "" && before !== " " && before !== "(" && before !== "\n") return null;
  const next = words3[at + 1];
  const after2 = words3[at + 2];
  if (next === void 0 || !isNoun(next)) return null;
  const adjective = next.folded.endsWith("e") && after2 !== void 0 && isNoun(after2) && adjoins(text3, next, after2);
  const unit = adjective ? after2 : next;
  return { kind: "count", value: value2, unit: unit.folded, start: word2.start, end: unit.end };
}
function isNoun({ written }) {
  return written.length >= 4 && written === written.toLowerCase();
}
function adjoins(text3, first, second) {
  const between2 = text3.slice(first.end, second.start).trim();
  return between2 === "" || between2 === ")";
}

// src/language/frequency.ts
function numbered2(words3) {
  return new Map(Object.entries(words3));
}
function frequencies(sentence, known3) {
  const opens = openingsOf(known3);
  if (!sentence.some(opens)) return none;
  const found = [];
  for (let at = 0; at < sentence.length; at++) {
    const word2 = sentence[at];
    if (word2 === void 0 || !opens(word2)) continue;
    const here = adverbAt(sentence, at, known3) ?? everyAt(sentence, at, known3) ?? intervalAt(sentence, at, known3);
    if (here === null) continue;
    found.push(here);
    at = here.to - 1;
  }
  const months = found.length > 0 ? null : monthsNamed(sentence, known3);
  return (months === null ? found : [months]).map(({ value: value2, from, to }) => ({
    value: value2,
    start: sentence[from]?.start ?? 0,
    end: sentence[to - 1]?.end ?? 0
  }));
}
var none = [];
var prepared = /* @__PURE__ */ new Map();
function openingsOf(known3) {
  let opens = prepared.get(known3);
  if (opens === void 0) {
    const pairs = [...known3.interval, ...known3.afterEach].map(([first]) => first);
    const all2 = /* @__PURE__ */ new Set([...known3.adverbs.keys(), ...known3.every, ...pairs, ...known3.months]);
    opens = byForm(({ folded: word2 }) => all2.has(word2));
    prepared.set(known3, opens);
  }
  return opens;
}
var folded = (sentence, at) => sentence[at]?.folded ?? "";
function adverbAt(sentence, at, { adverbs, standing }) {
  const value2 = adverbs.get(folded(sentence, at));
  return value2 === void 0 || standing.includes(folded(sentence, at + 1)) ? null : { value: value2, from: at, to: at + 1 };
}
function periodAt(sentence, at, { periods: periods2, half }) {
  const first = folded(sentence, at);
  const single = periods2.get(first);
  if (single !== void 0) return { value: single, from: at, to: at + 1 };
  const several = periods2.get(folded(sentence, at + 1));
  if (several === void 0) return null;
  if (first === half) return { value: several * 2, from: at, to: at + 2 };
  const number = dutchNumber(first);
  return number === null || number === 0 ? null : { value: several / number, from: at, to: at + 2 };
}
function everyAt(sentence, at, known3) {
  const word2 = folded(sentence, at);
  if (!known3.every.includes(word2)) return null;
  const period = periodAt(sentence, at + 1, known3);
  if (period === null || known3.late.includes(folded(sentence, period.to))) return null;
  const multiple = multipleBefore(sentence, at, known3);
  if (multiple !== null) return { value: multiple.value * period.value, from: multiple.from, to: period.to };
  return known3.rate.includes(word2) && isRate(sentence, at) ? null : { ...period, from: at };
}
function multipleBefore(sentence, at, known3) {
  const before = folded(sentence, at - 1);
  const multiple = known3.multiples.get(before);
  if (multiple !== void 0) return { value: multiple, from: at - 1, to: at };
  const counted = known3.times.includes(before) || known3.events.some((event) => before.endsWith(event));
  const value2 = counted ? dutchNumber(folded(sentence, at - 2)) : null;
  return value2 === null ? null : { value: value2, from: at - 2, to: at };
}
function isRate(sentence, at) {
  return [at - 1, at - 2, at - 3].some((place) => {
    const word2 = sentence[place];
    return word2 !== void 0 && (word2.folded === "per" || word2.written !== "een" && dutchNumber(word2.folded) !== null);
  });
}
function intervalAt(sentence, at, known3) {
  const word2 = folded(sentence, at);
  const isPair = ([first, second]) => word2 === first && folded(sentence, at + 1) === second;
  if (known3.afterEach.some(isPair)) {
    const value2 = known3.periods.get(folded(sentence, at + 3));
    const named3 = known3.articles.includes(folded(sentence, at + 2));
    return value2 === void 0 || !named3 ? null : { value: value2, from: at, to: at + 4 };
  }
  if (!known3.interval.some(isPair)) return null;
  const period = periodAt(sentence, at + 2, known3);
  if (period === null) return null;
  const multiple = multipleBefore(sentence, at, known3);
  if (multiple !== null) return { value: multiple.value * period.value, from: multiple.from, to: period.to };
  if (!known3.skipping.includes(folded(sentence, at))) return null;
  const single = known3.periods.has(folded(sentence, at + 2));
  return { value: single ? period.value / 2 : period.value, from: at, to: period.to };
}
function monthsNamed(sentence, { months, and, between: between2 }) {
  const isMonth = (word2) => months.includes(word2.folded);
  const first = sentence.findIndex(isMonth);
  const last = sentence.findLastIndex(isMonth);
  if (first === last) return null;
  const apart2 = sentence.slice(first + 1, last);
  const joined3 = apart2.every(({ folded: word2 }) => word2 === and || months.includes(word2) || /^\d{1,2}$/.test(word2));
  const ranged = [first - 1, first - 2].some((at) => between2.includes(folded(sentence, at)));
  const dated = /^(?:19|20)\d\d$/.test(folded(sentence, last + 1));
  const count = apart2.filter(isMonth).length + 2;
  return joined3 && !ranged && !dated ? { value: count, from: first, to: last + 1 } : null;
}

// src/language/dutch-frequency.ts
var dutchFrequency = {
  adverbs: numbered2({
    dagelijks: 250,
    dagelijkse: 250,
    wekelijks: 52,
    wekelijkse: 52,
    maandelijks: 12,
    maandelijkse: 12,
    jaarlijks: 1,
    jaarlijkse: 1,
    halfjaarlijks: 2,
    halfjaarlijkse: 2,
    tweewekelijks: 26,
    tweewekelijkse: 26,
    vierwekelijks: 13,
    vierwekelijkse: 13,
    tweemaandelijks: 6,
    tweemaandelijkse: 6,
    driemaandelijks: 4,
    driemaandelijkse: 4,
    tweejaarlijks: 0.5,
    tweejaarlijkse: 0.5,
    driejaarlijks: 1 / 3,
    driejaarlijkse: 1 / 3,
    weekrapportage: 52,
    weekrapportages: 52,
    weekrapport: 52,
    weekoverzicht: 52,
    weekverslag: 52,
    weekgesprek: 52,
    weekgesprekken: 52,
    maandrapportage: 12,
    maandrapportages: 12,
    maandrapport: 12,
    maandoverzicht: 12,
    maandverslag: 12,
    maandgesprek: 12,
    maandgesprekken: 12,
    kwartaalrapportage: 4,
    kwartaalrapportages: 4,
    kwartaalrapport: 4,
    kwartaaloverzicht: 4,
    kwartaalverslag: 4,
    kwartaalgesprek: 4,
    kwartaalgesprekken: 4,
    halfjaarrapportage: 2,
    halfjaarrapportages: 2,
    halfjaarrapport: 2,
    halfjaarverslag: 2,
    jaarrapportage: 1,
    jaarrapportages: 1,
    jaarrapport: 1,
    jaarverslag: 1,
    jaargesprek: 1,
    jaargesprekken: 1
  }),
  standing: [
    "leven",
    "bestuur",
    "leiding",
    "gang",
    "omgang",
    "verzorging",
    "functioneren",
    "activiteiten",
    "omzet",
    "kosten",
    "lasten",
    "index",
    "indexatie",
    "indexering",
    "opdrachtwaarde",
    "waarde",
    "budget"
  ],
  periods: numbered2({
    dag: 250,
    werkdag: 250,
    etmaal: 365,
    week: 52,
    weken: 52,
    maand: 12,
    maanden: 12,
    kalendermaand: 12,
    kwartaal: 4,
    kwartalen: 4,
    kalenderkwartaal: 4,
    halfjaar: 2,
    jaar: 1,
    jaren: 1,
    kalenderjaar: 1,
    contractjaar: 1,
    schooljaar: 1,
    boekjaar: 1
  }),
  every: ["per", "elk", "elke", "ieder", "iedere"],
  rate: ["per"],
  interval: [
    ["om", "de"],
    ["om", "het"],
    ["in", "de"]
  ],
  afterEach: [
    ["afloop", "van"],
    ["einde", "van"]
  ],
  articles: ["een", "het", "de"],
  skipping: ["om"],
  half: "half",
  multiples: numbered2({ eens: 1, eenmaal: 1, tweemaal: 2, driemaal: 3, viermaal: 4, zesmaal: 6 }),
  times: ["keer", "maal", "malen", "x"],
  events: [
    "gesprek",
    "gesprekken",
    "overleg",
    "overleggen",
    "bijeenkomst",
    "bijeenkomsten",
    "rapportages",
    "audits",
    "metingen"
  ],
  months: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december"
  ],
  and: "en",
  between: ["tussen", "van", "tot"],
  late: ["dat", "vertraging", "overschrijding", "te"]
};

// src/language/dutch-verbs.ts
var dutchVerbs = [
  // To hand over, show and tell.
  ["levert leveren", "geleverd", { "": "dutyVerbs", aan: "handsOver", in: "handsOver", na: "handsOver" }],
  ["dient dienen", "gediend", { in: "handsOver" }],
  ["voegt voegen", "gevoegd", { "": "handsOver", toe: "handsOver", bij: "handsOver" }],
  [
    "stuurt sturen",
    "gestuurd",
    { "": "handsOver", toe: "handsOver", mee: "handsOver", op: "handsOver", in: "handsOver" }
  ],
  ["zendt zenden", "gezonden", { "": "handsOver", toe: "handsOver", mee: "handsOver", in: "handsOver" }],
  ["sluit sluiten", "gesloten", { "": "dutyVerbs", bij: "handsOver" }],
  ["mailt mailen", "gemaild", { "": "handsOver", toe: "handsOver" }],
  ["verstrekt verstrekken", "verstrekt", { "": "handsOver" }],
  ["zit zitten", "", { "": "handsOver" }],
  ["overhandigt overhandigen", "overhandigd", { "": "handsOver" }],
  ["uploadt uploaden", "geupload", { "": "handsOver" }],
  ["toont tonen", "getoond", { "": "presents", aan: "shows" }],
  ["legt leggen", "gelegd", { "": "dutyVerbs", over: "presents", voor: "handsOver" }],
  ["laat laten", "gelaten", { "": "dutyVerbs", zien: "shows", blijken: "shows" }],
  ["bewijst bewijzen", "bewezen", { "": "shows" }],
  ["staaft staven", "gestaafd", { "": "shows" }],
  ["maakt maken", "gemaakt", { "": "dutyVerbs", aannemelijk: "shows", duidelijk: "shows" }],
  ["stelt stellen", "gesteld", { "": "dutyVerbs", beschikbaar: "handsOver", beschikking: "handsOver" }],
  ["geeft geven", "gegeven", { "": "dutyVerbs", inzage: "shows", door: "handsOver" }],
  ["deelt delen", "gedeeld", { "": "dutyVerbs", mee: "dutyVerbs" }],
  ["rapporteert rapporteren", "gerapporteerd", { "": "reports" }],
  ["doet doen", "", { opgave: "reports", verslag: "reports" }],
  ["licht lichten", "gelicht", { toe: "describes" }],
  ["zet zetten", "gezet", { uiteen: "describes" }],
  ["werkt werken", "gewerkt", { "": "dutyVerbs", uit: "describes" }],
  ["beschrijft beschrijven", "beschreven", { "": "describes" }],
  ["omschrijft omschrijven", "omschreven", { "": "describes" }],
  ["is zijn was waren", "", { "": "finite" }],
  ["kan kunnen", "", { "": "finite" }],
  ["mag mogen", "", { "": "finite" }],
  ["moet moeten", "", { "": "finite" }],
  ["zal zullen", "", { "": "finite" }],
  ["blijft blijven", "", { "": "finite" }],
  ["krijgt krijgen", "", { "": "finite" }],
  ["komt komen", "", { "": "finite" }],
  ["gaat gaan", "", { "": "finite" }],
  ["staat staan", "", { "": "finite" }],
  ["ligt liggen", "", { "": "finite" }],
  ["geldt gelden", "", { "": "finite" }],
  ["bedraagt bedragen bedroeg", "", { "": "finite" }],
  ["wordt worden", "", { "": "finite", gevraagd: "handsOver", verlangd: "handsOver", opgevraagd: "handsOver" }],
  // As a task for the reader: "Licht … toe".
  ["licht", "", { toe: "asks" }],
  ["zet", "", { uiteen: "asks" }],
  ["geef", "", { aan: "asks", weer: "asks" }],
  ["leg", "", { uit: "asks" }],
  ["toon", "", { aan: "asks" }],
  ["werk", "", { uit: "asks" }],
  ["lever", "", { aan: "handsOver", in: "handsOver" }],
  ["dien", "", { in: "handsOver" }],
  ["voeg", "", { toe: "handsOver", bij: "handsOver" }],
  ["stuur", "", { mee: "handsOver", toe: "handsOver", op: "handsOver" }],
  // To have and to meet.
  ["beschikt beschikken", "beschikt", { "": "holds" }],
  ["heeft hebben", "gehad", { "": "dutyVerbs" }],
  ["bezit bezitten", "bezeten", { "": "holds" }],
  ["voldoet voldoen", "voldaan", { "": "dutyVerbs" }],
  ["kent kennen", "gekend", { "": "dutyVerbs" }],
  ["houdt houden", "gehouden", { "": "dutyVerbs", bij: "dutyVerbs" }],
  ["hanteert hanteren", "gehanteerd", { "": "dutyVerbs" }],
  ["gebruikt gebruiken", "gebruikt", { "": "dutyVerbs" }],
  ["handelt handelen", "gehandeld", { "": "dutyVerbs" }],
  ["volgt volgen", "gevolgd", { "": "dutyVerbs" }],
  // To promise.
  ["verklaart verklaren", "verklaard", { "": "dutyVerbs" }],
  ["garandeert garanderen", "gegarandeerd", { "": "dutyVerbs" }],
  ["waarborgt waarborgen", "gewaarborgd", { "": "dutyVerbs" }],
  ["borgt borgen", "geborgd", { "": "dutyVerbs" }],
  ["bevestigt bevestigen", "bevestigd", { "": "dutyVerbs" }],
  ["accepteert accepteren", "geaccepteerd", { "": "dutyVerbs" }],
  ["erkent erkennen", "erkend", { "": "dutyVerbs" }],
  ["onderschrijft onderschrijven", "onderschreven", { "": "dutyVerbs" }],
  ["tekent tekenen", "getekend", { "": "dutyVerbs" }],
  ["ondertekent ondertekenen", "ondertekend", { "": "dutyVerbs" }],
  ["vrijwaart vrijwaren", "gevrijwaard", { "": "dutyVerbs" }],
  ["vergoedt vergoeden", "vergoed", { "": "dutyVerbs" }],
  ["betaalt betalen", "betaald", { "": "dutyVerbs" }],
  // To do the work.
  ["zorgt zorgen", "gezorgd", { "": "dutyVerbs" }],
  ["draagt dragen", "gedragen", { "": "dutyVerbs" }],
  ["biedt bieden", "geboden", { "": "dutyVerbs" }],
  ["verleent verlenen", "verleend", { "": "dutyVerbs" }],
  ["voert voeren", "gevoerd", { "": "dutyVerbs" }],
  ["neemt nemen", "genomen", { "": "dutyVerbs" }],
  ["treft treffen", "getroffen", { "": "dutyVerbs" }],
  ["start starten", "gestart", { "": "dutyVerbs" }],
  ["organiseert organiseren", "georganiseerd", { "": "dutyVerbs" }],
  ["benoemt benoemen", "benoemd", { "": "dutyVerbs" }],
  ["wijst wijzen", "gewezen", { "": "dutyVerbs" }],
  ["plaatst plaatsen", "geplaatst", { "": "dutyVerbs" }],
  ["onderhoudt onderhouden", "onderhouden", { "": "dutyVerbs" }],
  ["beheert beheren", "beheerd", { "": "dutyVerbs" }],
  ["bewaart bewaren", "bewaard", { "": "dutyVerbs" }],
  ["vult vullen", "gevuld", { "": "dutyVerbs", in: "handsOver", aan: "dutyVerbs" }],
  // To tell, measure and account for.
  ["meldt melden", "gemeld", { "": "dutyVerbs" }],
  ["informeert informeren", "geinformeerd", { "": "dutyVerbs" }],
  ["registreert registreren", "geregistreerd", { "": "dutyVerbs" }],
  ["verantwoordt verantwoorden", "verantwoord", { "": "dutyVerbs" }],
  ["evalueert evalueren", "geevalueerd", { "": "dutyVerbs" }],
  ["meet meten", "gemeten", { "": "dutyVerbs" }],
  ["publiceert publiceren", "gepubliceerd", { "": "dutyVerbs" }],
  ["reageert reageren", "gereageerd", { "": "dutyVerbs" }],
  ["vraagt", "gevraagd", { "": "dutyVerbs" }],
  ["spreekt spreken", "gesproken", { "": "dutyVerbs" }],
  ["bespreekt bespreken", "besproken", { "": "dutyVerbs" }],
  ["stemt stemmen", "gestemd", { "": "dutyVerbs" }],
  ["factureert factureren", "gefactureerd", { "": "dutyVerbs" }],
  ["declareert declareren", "gedeclareerd", { "": "dutyVerbs" }],
  ["actualiseert actualiseren", "geactualiseerd", { "": "dutyVerbs" }],
  ["inventariseert inventariseren", "geinventariseerd", { "": "dutyVerbs" }],
  ["signaleert signaleren", "gesignaleerd", { "": "dutyVerbs" }],
  ["coordineert coordineren", "gecoordineerd", { "": "dutyVerbs" }],
  // Past tenses, as exact forms: by their keys "heette" would be "het" and "vroegen" would be "vroeg".
  ["vond vonden", "", { "": "history" }],
  ["vroegen", "", { "": "history" }],
  ["kende kenden", "", { "": "history" }],
  ["kwam kwamen", "", { "": "history" }],
  ["ging gingen", "", { "": "history" }],
  ["koos kozen", "", { "": "history" }],
  ["kon konden", "", { "": "history" }],
  ["heette heetten", "", { "": "history" }],
  ["bestond bestonden", "", { "": "history" }],
  ["indiceerde indiceerden", "", { "": "history" }]
];

// src/language/dutch.ts
var firmBounds = [
  "ten hoogste",
  "ten minste",
  "tenminste",
  "minimaal",
  "maximaal",
  "hooguit",
  "hoogstens",
  "uiterlijk",
  "niet langer dan",
  "niet meer dan",
  "niet ouder dan"
];
var dutch2 = {
  bidder: [
    "beoogde opdrachtnemer",
    "beoogde aanbieder",
    "beoogde contractpartij",
    "beoogde winnaar",
    "voorlopig gegunde inschrijver",
    "inschrijver",
    "gegadigde",
    "lid van de combinatie",
    "leden van een combinatie",
    "vervoerders die als combinatie inschrijven",
    "kandidaat",
    "combinant",
    "combinatie",
    "deelnemer aan de combinatie",
    "deelnemer van de combinatie",
    "deelnemer in de combinatie",
    "winnaar",
    "ondernemer",
    "onderneming",
    "potenti\xEBle opdrachtnemer",
    "potenti\xEBle aanbieder",
    "kandidaat aanbieder",
    "inschrijvende partij",
    "deelnemende partij",
    "elke partij die inschrijft",
    "aspirant aanbieder"
  ],
  contractor: [
    "opdrachtnemer",
    "aanbieder",
    "*aanbieder",
    "gecontracteerde",
    "gecontracteerde partij",
    "leverancier",
    "dienstverlener",
    "vervoerder",
    "praktijk",
    "bureau",
    "zorgorganisatie",
    "organisatie",
    "instelling",
    "zorgverlener",
    "wederpartij",
    "contractant",
    "contractpartij",
    "gegunde partij",
    "verwerker",
    "gecertificeerde instelling",
    "uitvoerder",
    "hoofdaannemer"
  ],
  subcontractor: ["onderaannemer", "onderaanneming"],
  authority: [
    "koper",
    "besteller",
    "aanbesteder",
    "opdrachtgever",
    "gemeente",
    "college",
    "aanbestedende dienst",
    "inkopende organisatie",
    "regio",
    "inkoopregio",
    "contractmanager",
    "beoordelingscommissie",
    "beoordelaar",
    "beoordelingsteam",
    "inkoper",
    "wij",
    "de toezichthouder",
    "gemeenteraad"
  ],
  staff: [
    "medewerker",
    "personeel",
    "begeleider",
    "beroepskracht",
    "vrijwilliger",
    "professional",
    "hulpverlener",
    "bestuurder",
    "behandelaar",
    "*behandelaar",
    "*hulpverlener",
    "*begeleider",
    "chauffeur",
    "mentor",
    "tolk",
    "monteur",
    "hulp",
    "coach",
    "verzorgende",
    "verpleegkundige",
    "*werker",
    "gezinshuisouder",
    "leidinggevende",
    "stagiair",
    "groepsleider",
    "gedragswetenschapper",
    "consulent van de aanbieder"
  ],
  bothParties: [
    "beide partijen",
    "partijen",
    "opdrachtgever en opdrachtnemer",
    "gemeente en aanbieder",
    "opdrachtnemer en opdrachtgever"
  ],
  pronoun: ["hij", "u"],
  bid: ["inschrijving", "aanmelding", "offerte", "aanbieding", "verzoek tot deelneming", "inschrijven"],
  must: [
    "moet",
    "moeten",
    "dient",
    "dienen",
    "verplicht",
    "gehouden",
    "verplicht zich",
    "dient te",
    "vereist",
    "is vereist",
    "op straffe van",
    "zal",
    "zullen",
    "minimaal",
    "ten minste",
    "tenminste",
    "wordt gevraagd",
    "vereisen",
    "kan een beroep doen",
    "kunnen een beroep doen",
    "kan aantonen",
    "kunnen aantonen",
    "kan \u2026 aantonen",
    "kan beschikken",
    "kan laten zien",
    "is alleen nodig",
    "zijn alleen nodig",
    "is noodzakelijk",
    "zijn noodzakelijk",
    "is alleen vereist"
  ],
  should: [
    "ziet graag",
    "stelt op prijs",
    "stelt \u2026 op prijs",
    "zou mooi zijn",
    "zou prettig zijn",
    "prettig zou zijn",
    "strekt tot aanbeveling",
    "zou welkom zijn",
    "zou \u2026 welkom zijn",
    "hoopt",
    "is een wens",
    "waardeert",
    "bij voorkeur",
    "gewenst",
    "wenst",
    "wens",
    "wensen",
    "streeft",
    "spant zich in",
    "wenselijk",
    "heeft de voorkeur",
    "wij verwachten",
    "wordt verwacht",
    "zou moeten",
    "idealiter",
    "bij voorkeur",
    "op prijs stellen",
    "zou het waarderen",
    "zouden het waarderen",
    "zou \u2026 waarderen",
    "zouden \u2026 waarderen",
    "zien wij graag",
    "zien we graag",
    "zien graag",
    "juicht toe",
    "moedigt aan",
    "is een pre",
    "geldt als pre",
    "vindt belangrijk",
    "vindt het belangrijk",
    "vinden het belangrijk",
    "vinden wij belangrijk",
    "vinden belangrijk",
    "hecht aan",
    "hecht waarde aan",
    "hecht veel waarde aan",
    "hecht belang aan",
    "hecht veel belang aan",
    "acht het van belang",
    "vindt het van belang"
  ],
  may: [
    "mag",
    "mogen",
    "kunt",
    "kan",
    "kunnen",
    "is bevoegd",
    "is gerechtigd",
    "heeft het recht",
    "is toegestaan",
    "staat vrij"
  ],
  receives: [
    "ontvangt",
    "ontvangen",
    "krijgt",
    "krijgen",
    "heeft recht",
    "hebben recht",
    "komt in aanmerking",
    "behoudt zich",
    "is bekend",
    "heeft bericht",
    "behoeft \u2026 niet",
    "behoeft geen",
    "hoeft geen",
    "hoeven geen"
  ],
  awaits: ["ontvangt", "ontvangen", "krijgt \u2026 toegestuurd", "krijgt toegestuurd"],
  asks: [
    "beschrijf",
    "omschrijf",
    "benoem",
    "noem",
    "hoe u",
    "werkt u",
    "zorgt u",
    "gaat u",
    "voorkomt u",
    "bent u",
    "vertel",
    "schets",
    "motiveer",
    "onderbouw",
    "geef een",
    "geef inzicht",
    "maak duidelijk",
    "hoe \u2026 u",
    "waarmee \u2026 u",
    "op welke wijze \u2026 u",
    "wat doet u"
  ],
  bounds: [...firmBounds, "binnen"],
  measures: [
    ...firmBounds,
    "minstens",
    "niet later dan",
    "niet minder dan",
    "dezelfde dag",
    "volgende dag",
    "volgende werkdag",
    "binnen \u2026 minuten",
    "binnen \u2026 uur",
    "binnen \u2026 uren",
    "binnen \u2026 dag",
    "binnen \u2026 dagen",
    "binnen \u2026 werkdag",
    "binnen \u2026 werkdagen",
    "binnen \u2026 week",
    "binnen \u2026 weken",
    "binnen \u2026 maand",
    "binnen \u2026 maanden",
    "van \u2026 tot \u2026 uur",
    "tussen \u2026 uur",
    "dagelijks",
    "wekelijks",
    "maandelijks",
    "halfjaarlijks",
    "jaarlijks",
    "per dag",
    "per week",
    "per maand",
    "per kwartaal",
    "per jaar",
    "elke week",
    "elke maand",
    "elk kwartaal",
    "elk jaar",
    "keer per",
    "dat wil zeggen",
    "dit wil zeggen",
    "d.w.z",
    "dat betekent",
    "dit betekent",
    "dat is",
    "dat houdt in",
    "dit houdt in",
    "wat inhoudt",
    "waaronder \u2026 wordt verstaan",
    "daaronder wordt verstaan",
    "namelijk",
    "te weten",
    "blijkt uit",
    "blijkend uit",
    "gemeten",
    "zoals beschreven in",
    "zoals bepaald in",
    "zoals bedoeld in"
  ],
  atLeast: ["in ieder geval", "in elk geval"],
  finite: [],
  dutyVerbs: ["draagt zorg", "dragen zorg", "is aansprakelijk", "bereikbaar"],
  holds: [
    "is gecertificeerd",
    "zijn gecertificeerd",
    "is in het bezit",
    "zijn in het bezit",
    "is houder",
    "is verzekerd",
    "is ingeschreven",
    "is aangesloten"
  ],
  shows: [
    "aantoonbaar",
    "laat zien",
    "laten zien",
    "te laten zien",
    "blijkt uit",
    "blijken uit",
    "ten bewijze",
    "ten blijke",
    "ter inzage",
    "blijkend uit",
    "aan te tonen",
    "aan te tonen met",
    "aan te tonen door",
    "op verzoek in te zien",
    "op verzoek inzien",
    "onderbouwt \u2026 met",
    "inzichtelijk"
  ],
  presents: ["overlegd", "te overleggen"],
  handsOver: [
    "gevraagd wordt",
    "gevraagd worden",
    "als bijlage",
    "deelt \u2026 verslag",
    "deelt \u2026 rapport",
    "deelt \u2026 resultaten",
    "deelt \u2026 uitkomsten"
  ],
  reports: ["rapportage"],
  describes: [],
  proof: [
    "bewijs",
    "*bewijs",
    "bewijsstuk",
    "bewijsmiddel",
    "kopie",
    "afschrift",
    "uittreksel",
    "uitdraai",
    "ondertekende verklaring",
    "ondertekende brief",
    "verklaring waaruit"
  ],
  documents: [
    "document",
    "*document",
    "verklaring",
    "*verklaring",
    "certificaat",
    "*certificaat",
    "polis",
    "*polis",
    "formulier",
    "*formulier",
    "diploma",
    "getuigschrift",
    "vergunning",
    "brief",
    "plan",
    "*plan",
    "protocol",
    "*protocol",
    "reglement",
    "*reglement",
    "jaarrekening",
    "jaarstukken",
    "notulen",
    "cv",
    "rapport",
    "*rapport",
    "handboek",
    "*handboek",
    "plattegrond",
    "productblad",
    "beschrijving",
    "organogram"
  ],
  clients: [
    "cli\xEBnt",
    "inwoner",
    "bewoner",
    "jeugdige",
    "jongere",
    "ouder",
    "gezin",
    "kind",
    "klant",
    "deelnemer",
    "gast",
    "reiziger",
    "burger",
    "pati\xEBnt",
    "mantelzorger",
    "leerling"
  ],
  consults: [
    "overlegt met",
    "overlegt hij met",
    "overlegt zij met",
    "overlegt de opdrachtnemer met",
    "overlegt opdrachtnemer met",
    "overlegt de aanbieder met",
    "overlegt aanbieder met",
    "overlegt eerst met",
    "overlegt vooraf met",
    "overleggen met",
    "overleggen partijen",
    "overlegt over"
  ],
  tender: [
    "bij inschrijving",
    "bij de inschrijving",
    "bij zijn inschrijving",
    "bij haar inschrijving",
    "bij uw inschrijving",
    "met de inschrijving",
    "bij aanmelding",
    "bij de aanmelding",
    "gelijk met de inschrijving",
    "op het moment van inschrijven",
    "bij inschrijven",
    "tegelijk met de inschrijving",
    "bij de offerte",
    "met zijn inschrijving",
    "inschrijving indienen",
    "bij het indienen",
    "bij zijn aanmelding",
    "bij uw aanmelding",
    "bij haar aanmelding",
    "met de aanmelding",
    "met uw aanmelding",
    "met zijn aanmelding",
    "bij het aanmelden",
    "bij het inschrijven",
    "in zijn inschrijving",
    "bij indiening",
    "bij de indiening",
    "met uw inschrijving",
    "samen met de inschrijving",
    "als onderdeel van de inschrijving",
    "uiterlijk bij inschrijving"
  ],
  onRequest: [
    "op verzoek",
    "op eerste verzoek",
    "desgevraagd",
    "wanneer de gemeente daarom vraagt",
    "als de gemeente daarom vraagt",
    "als daarom wordt gevraagd",
    "wanneer daarom wordt gevraagd",
    "indien daarom wordt gevraagd",
    "indien gevraagd",
    "als de gemeente erom vraagt",
    "als wij daarom vragen",
    "als wij erom vragen",
    "zodra de gemeente daarom vraagt",
    "indien de gemeente daarom vraagt",
    "indien opdrachtgever daarom vraagt",
    "zodra daarom wordt gevraagd",
    "op aanvraag",
    "opvraagbaar",
    "kan worden opgevraagd",
    "kunnen worden opgevraagd"
  ],
  verification: [
    "van de winnaar",
    "na voorlopige gunning",
    "na gunning",
    "na de gunning",
    "voorlopig gegund",
    "voorlopig gegunde",
    "voorgenomen gunning",
    "winnende inschrijver",
    "beoogde opdrachtnemer",
    "aan wie de opdracht wordt gegund",
    "voor contractondertekening",
    "v\xF3\xF3r ondertekening",
    "verificatie",
    "verificatiefase",
    "alleen van de winnaar",
    "voornemen tot gunning",
    "gunningsvoornemen",
    "na het voornemen",
    "winnaar",
    "gunningsbeslissing",
    "wil gunnen",
    "voornemens is te gunnen",
    "voornemens zijn te gunnen",
    "voornemen te gunnen",
    "voornemens \u2026 gunnen",
    "voor de gunning in aanmerking",
    "winnende aanbieder",
    "winnende partij",
    "winnende inschrijvers",
    "beoogde aanbieder",
    "beoogde contractpartij",
    "beoogde winnaar",
    "alleen de winnaar",
    "na bekendmaking van de gunning",
    "voor definitieve gunning",
    "voor de definitieve gunning",
    "v\xF3\xF3r definitieve gunning",
    "bewijsstukken van de winnaar"
  ],
  implementation: [
    "bij aanvang van de overeenkomst",
    "bij de start van de overeenkomst",
    "implementatie",
    "implementatieplan",
    "v\xF3\xF3r de ingangsdatum",
    "voor de ingangsdatum",
    "voordat de overeenkomst ingaat",
    "voordat de overeenkomst begint",
    "voordat de overeenkomst start",
    "voor aanvang van",
    "v\xF3\xF3r ingang van",
    "voor ingang van",
    "voor de start van de overeenkomst",
    "voor de start van de dienstverlening",
    "implementatiefase",
    "implementatieperiode",
    "opstartfase"
  ],
  performance: [
    "hoofdelijk",
    "tijdens de uitvoering",
    "gedurende de uitvoering",
    "tijdens de looptijd",
    "gedurende de looptijd",
    "vanaf de ingangsdatum"
  ],
  afterwards: ["na afloop"],
  closing: [
    "loopt de overeenkomst af",
    "houdt de overeenkomst op",
    "stopt de overeenkomst",
    "eindigt de overeenkomst",
    "bij opzegging",
    "overeenkomst opzeggen",
    "overeenkomst \u2026 opzeggen",
    "overeenkomst be\xEBindigen",
    "laatste dag van de overeenkomst",
    "laatste declaratie",
    "maanden van de looptijd",
    "na afloop van de overeenkomst",
    "bij het einde van de overeenkomst",
    "na be\xEBindiging",
    "bij be\xEBindiging",
    "einde van de overeenkomst",
    "na afloop van de opdracht",
    "na afloop van het contract",
    "na afloop van de looptijd",
    "einde van de looptijd",
    "einde van het contract",
    "be\xEBindiging van de overeenkomst",
    "overeenkomst eindigt",
    "na het einde van de overeenkomst",
    "na de opzegging",
    "na opzegging",
    "bij het aflopen van de overeenkomst",
    "loopt het contract af",
    "eindigt het contract",
    "na het einde van het contract",
    "bij contracteinde",
    "aan het einde van de overeenkomst"
  ],
  denial: [
    "niet verlangd",
    "niet \u2026 verlangd",
    "geen \u2026 verlangd",
    "behoeft \u2026 niet",
    "behoeven \u2026 niet",
    "behoeft geen",
    "verlangt \u2026 geen",
    "eist geen",
    "eist \u2026 geen",
    "niet nodig",
    "niet vereist",
    "niet verplicht",
    "niet langer",
    "niet meer vereist",
    "niet gevraagd",
    "niet \u2026 nodig",
    "niet \u2026 vereist",
    "niet \u2026 verplicht",
    "niet \u2026 gevraagd",
    "hoeft niet",
    "hoeven niet",
    "hoeft geen",
    "hoeven geen",
    "hoeft \u2026 niet",
    "hoeven \u2026 niet",
    "hoeft \u2026 geen",
    "hoeven \u2026 geen",
    "vragen geen",
    "vraagt geen",
    "vragen \u2026 geen",
    "vraagt \u2026 geen",
    "verlangt geen",
    "verlangen geen",
    "is geen \u2026 nodig",
    "is geen \u2026 vereist",
    "geen \u2026 vereist",
    "geen \u2026 nodig",
    "geen \u2026 verplicht",
    "geen \u2026 verlangd",
    "geen \u2026 gevraagd",
    "ook niet",
    "niet van toepassing",
    "stelt geen",
    "stellen geen",
    "geldt niet",
    "gelden niet",
    "geen eis",
    "volstaat",
    "volstaan",
    "in plaats van",
    "wordt niet",
    "worden niet",
    "overbodig",
    "hoeft niets",
    "hoeft \u2026 niets",
    "hoeven niets",
    "hoeven \u2026 niets",
    "hoef \u2026 niet",
    "hoef \u2026 geen",
    "hoef niet"
  ],
  sanction: [
    "doet niet mee",
    "doen niet mee",
    "niet in behandeling",
    "niet beoordeeld",
    "valt af",
    "vallen af",
    "uitgesloten",
    "uitsluiting",
    "terzijde",
    "ongeldig",
    "wordt afgewezen",
    "knock out",
    "niet voldoet",
    "niet voldoen"
  ],
  knockOut: [
    "op straffe van",
    "terzijde gelegd",
    "legt \u2026 terzijde",
    "knock out",
    "KO",
    "K.O.",
    "KO eis",
    "uitgesloten van deelname",
    "uitgesloten van verdere deelname",
    "leidt tot uitsluiting",
    "ongeldig",
    "valt af",
    "komt niet in aanmerking"
  ],
  history: [
    "voordien",
    "viel",
    "vielen",
    "geschrapt",
    "leunde",
    "leunden",
    "werd tot",
    "uit de tijd van",
    "uit die tijd",
    "moest",
    "moesten",
    "diende",
    "dienden",
    "hoefde",
    "hoefden",
    "toen",
    "was geregeld",
    "vorige versie",
    "voorheen",
    "voormalig",
    "voormalige",
    "vroegere",
    "destijds",
    "toenmalig",
    "toenmalige",
    "ingetrokken",
    "vervallen",
    "vervalt",
    "niet langer",
    "niet meer",
    "tot 2015",
    "tot 1 januari 2015",
    "v\xF3\xF3r 2015",
    "voor 2015",
    "was vroeger",
    "in het verleden",
    "oude wet",
    "oude wetgeving",
    "overgangsrecht",
    "vorige contractperiode",
    "vorige aanbesteding",
    "is vervangen door",
    "zijn vervangen door",
    "vervangen door",
    "opgevolgd door",
    "opvolger van",
    "gold",
    "golden",
    "historie",
    "historisch",
    "overgegaan in",
    "onder de oude",
    "overgangscli\xEBnt",
    "overgangsbepaling",
    "jarenlang",
    "ten tijde van",
    "inmiddels",
    "dateert uit",
    "dateren uit",
    "uit de tijd dat",
    "in de tijd dat"
  ],
  explanationTitles: [
    "toelichting",
    "voorwoord",
    "versiebeheer",
    "achtergrond",
    "aanleiding",
    "aanleiding en doel",
    "wat is er veranderd",
    "uitleg",
    "risico",
    "bronnen",
    "goed om te weten",
    "verantwoording van de keuzes",
    "motivering",
    "vragen en antwoorden",
    "veelgestelde vragen",
    "gestelde vragen",
    "context",
    "huidige situatie",
    "samenvatting",
    "over de gemeente",
    "wie zijn wij",
    "waarom"
  ],
  contentsTitles: ["inhoudsopgave", "inhoud", "inhoud van dit document", "inhoud van deze leidraad"],
  definitionTitles: [
    "definities",
    "begrippen",
    "begripsbepalingen",
    "begrippenlijst",
    "definitielijst",
    "begripsomschrijvingen"
  ],
  explanationOpenings: [
    "vraag",
    "antwoord",
    "toelichting",
    "bijvoorbeeld",
    "ter toelichting",
    "voorbeeld",
    "noot",
    "achtergrond"
  ],
  definitionMarks: [
    "wordt verstaan",
    "verstaan wij",
    "verstaan we",
    "wordt bedoeld",
    "bedoelen wij",
    "onder \u2026 verstaan"
  ],
  instructionMarks: [
    "let op",
    "optioneel",
    "invullen",
    "vul in",
    "verwijder",
    "keuze",
    "opmerking",
    "nog invullen",
    "aanvullen",
    "nader te bepalen"
  ],
  blanks: [
    "datum",
    "tijd",
    "tijdstip",
    "aantal",
    "naam",
    "bedrag",
    "nummer",
    "percentage",
    "termijn",
    "jaartal",
    "plaats",
    "plaatsnaam",
    "adres",
    "e-mailadres",
    "telefoonnummer",
    "contactpersoon",
    "regionaam",
    "gemeentenaam",
    "gemeente x",
    "link",
    "keuze",
    "kies",
    "vul aan",
    "vul in",
    "vul \u2026 in",
    "invullen",
    "in te vullen",
    "ingevuld",
    "aanvullen",
    "aan te vullen",
    "nader in te vullen",
    "vermeld",
    "vermelden",
    "uitschrijven",
    "voeg \u2026 in",
    "voeg \u2026 toe",
    "toevoegen",
    "verwijderen",
    "verwijder"
  ],
  partTitles: [
    "bijlage",
    "nota van inlichtingen",
    "vragen en antwoorden",
    "was wordt",
    "wijzigingsoverzicht",
    "overzicht wijzigingen",
    "procesbeschrijving",
    "protocol",
    "toelichting op",
    "handreiking",
    "factsheet",
    "formulier",
    "verwerkersovereenkomst"
  ],
  tombstones: [
    "vervallen",
    "is vervallen",
    "verplaatst",
    "overgebracht",
    "niet in gebruik",
    "gereserveerd",
    "verplaatst naar"
  ],
  demandTitles: [
    "vraagspecificatie",
    "bestek",
    "eis",
    "eisen",
    "vereist",
    "vereiste",
    "vereisten",
    "verplicht",
    "verplichte",
    "voorwaarde",
    "minimumeis",
    "documenten",
    "bewijsstuk",
    "bewijsmiddel",
    "programma van eisen",
    "kwaliteitseis",
    "uitvoeringseis",
    "afspraken",
    "*eis",
    "*eisen",
    "certificering",
    "certificeringen",
    "referentie",
    "minimale voorwaarden",
    "verwachten",
    "verwacht",
    "verwachtingen",
    "wat wij vragen",
    "wat we vragen",
    "programma van eisen en wensen",
    "spelregels",
    "leveringsvoorwaarden",
    "uitvoeringsvoorwaarden"
  ],
  articleTitles: ["artikel"],
  states: [
    "begint op",
    "eindigt op",
    "loopt \u2026 jaar",
    "treedt in werking",
    "geldt niet",
    "gelden niet",
    "geldt als",
    "gelden als",
    "geldt niet als",
    "geldt vanaf",
    "geldt voor",
    "staan in",
    "staat in",
    "is opgenomen in",
    "zijn opgenomen in",
    "is \u2026 aangeduid",
    "zijn \u2026 aangeduid",
    "is ingericht op",
    "kan \u2026 worden verlengd",
    "kunnen \u2026 worden verlengd",
    "bestaat uit",
    "bestaan uit",
    "is van toepassing",
    "zijn van toepassing",
    "maakt deel uit",
    "maken deel uit",
    "maakt onderdeel uit",
    "maken onderdeel uit",
    "wordt genoemd",
    "worden genoemd",
    "ontlenen",
    "bevat",
    "bevatten",
    "begint met",
    "leggen uit",
    "prevaleert",
    "prevaleren",
    "wordt geacht",
    "worden geacht",
    "worden \u2026 geacht",
    "heeft de vrijheid",
    "hebben de vrijheid",
    "zoekt",
    "koopt \u2026 in",
    "kopen \u2026 in",
    "contracteert",
    "nodigt \u2026 uit",
    "de tijd om vragen",
    "gelegenheid om vragen",
    "gelegenheid tot het stellen van vragen",
    "vragen stelt",
    "vragen kunt",
    "vragen kunnen"
  ],
  rights: [
    "vraag stellen",
    "vragen stellen",
    "vraag \u2026 stellen",
    "vragen \u2026 stellen",
    "bezwaar maken",
    "klacht indienen",
    "klachten indienen",
    "klacht \u2026 voorleggen",
    "kort geding",
    "inlichtingen vragen",
    "terecht bij",
    "naar de rechter",
    "terecht",
    "vragen stelt",
    "stelt vragen",
    "vraag stelt",
    "worden gesteld",
    "worden voorgelegd",
    "worden ingediend bij het klachtenmeldpunt",
    "aan de rechter",
    "voorzieningenrechter",
    "klacht \u2026 worden",
    "klachten \u2026 worden"
  ],
  requests: [
    "opvragen",
    "vraagt op",
    "verlangt",
    "verlangen",
    "verzoekt",
    "verzoeken",
    "wil \u2026 ontvangen",
    "wil ontvangen",
    "ontvangt graag",
    "vraagt de volgende",
    "vraagt de inschrijver",
    "vraagt daarom",
    "vraagt",
    "vragen wij",
    "wij vragen",
    "vragen we",
    "we vragen",
    "verzoeken wij",
    "eist",
    "op te vragen"
  ],
  explanationDocuments: [
    "nota van inlichtingen",
    "handreiking",
    "handleiding",
    "was wordt",
    "was wordt tabel",
    "procesbeschrijving",
    "factsheet",
    "stappenplan",
    "oplegnotitie",
    "memo",
    "advies"
  ],
  tenderDocuments: ["*leidraad", "*document", "uitnodiging tot inschrijving", "offerteaanvraag"],
  demandChapters: ["programma van eisen", "eisen", "*eisen"],
  introTitles: [
    "inleiding",
    "wijzigingsbeheer",
    "algemene informatie",
    "leeswijzer",
    "over deze opdracht",
    "over de opdracht",
    "over dit document",
    "over deze aanbesteding",
    "waarom dit document",
    "waar het om gaat",
    "waar gaat het om",
    "de opdracht in het kort",
    "in het kort",
    "wat kopen wij in",
    "wat kopen we in",
    "doel van dit document",
    "doel van deze aanbesteding"
  ],
  backward: ["hieraan", "daaraan", "deze punten", "deze eisen", "onderstaande punten"],
  passive: ["wordt", "worden"],
  closingTitles: ["einde", "be\xEBindiging", "opzegging", "exitplan", "exit"],
  tenderTitles: [
    "inschrijven",
    "inschrijving",
    "de inschrijving",
    "uw inschrijving",
    "indienen",
    "indienen van de inschrijving",
    "inschrijving indienen",
    "hoe schrijft u in",
    "wijze van inschrijven",
    "inschrijfprocedure",
    "inschrijvingsvereisten",
    "eisen aan de inschrijving",
    "vereisten aan de inschrijving",
    "aanmelden",
    "uw aanmelding",
    "aanmeldprocedure",
    "meedoen",
    "deelnemen aan de procedure",
    "in te dienen stukken",
    "in te dienen documenten",
    "in te leveren stukken",
    "stukken bij de inschrijving",
    "stukken bij de aanmelding",
    "bijlagen bij de inschrijving",
    "inschrijver",
    "de inschrijver",
    "de aanbesteding",
    "aanbestedingsprocedure",
    "toelating",
    "toelatingsprocedure"
  ],
  verificationTitles: ["verificatie", "verificatiefase", "bewijsstukken van de winnaar", "na gunning", "na de gunning"],
  implementationTitles: ["implementatie", "implementatiefase", "implementatieperiode", "opstartfase"],
  kindTitles: {
    exclusion: ["uitsluitingsgrond", "uitsluiting"],
    selection: [
      "geschiktheidseis",
      "minimumeis",
      "selectiecriterium",
      "geschiktheid",
      "selectie",
      "toelatingseis",
      "toelatingscriterium",
      "toelatingsvoorwaarde",
      "voorwaarden voor toelating",
      "voorwaarden voor deelname",
      "deelnamevoorwaarde",
      "eisen aan de inschrijver",
      "eisen aan inschrijvers",
      "eisen aan gegadigden",
      "wie mag meedoen",
      "wie kan meedoen",
      "wie mag inschrijven",
      "wie kan inschrijven",
      "wie kan zich aanmelden"
    ],
    award: [
      "beoordelen wij",
      "zo beoordelen",
      "gunningscriterium",
      "gunningscriteria",
      "gunning",
      "punten te behalen",
      "te behalen punten",
      "open vragen",
      "kwaliteitsvragen",
      "beoordelingscriterium",
      "kwaliteitscriteria",
      "beoordeling van de inschrijving"
    ],
    requirement: [
      "eisen aan de uitvoering",
      "eisen aan de opdracht",
      "eisen aan de dienst",
      "eisen aan de dienstverlening",
      "eisen aan de ondersteuning",
      "eisen aan de zorg",
      "eisen aan de hulp",
      "eisen tijdens de uitvoering",
      "uitvoeringseis",
      "uitvoeringsvoorwaarden",
      "programma van eisen",
      "pakket van eisen"
    ],
    wish: ["wens", "programma van wensen", "programma van eisen en wensen"],
    "contract-term": [
      "*overeenkomst",
      "contractvoorwaarde",
      "contractbepaling",
      "overeenkomst",
      "juridische voorwaarden",
      "contractuele voorwaarden"
    ],
    information: ["planning", "procedure"]
  },
  chapterTitles: {
    general: [
      "de opdracht",
      "omschrijving van de opdracht",
      "beschrijving opdracht",
      "beschrijving van de opdracht",
      "opdrachtomschrijving",
      "doelstelling",
      "doelgroep",
      "omvang",
      "percelen",
      "perceelindeling",
      "looptijd",
      "bekostiging",
      "inkopende organisatie",
      "aanbestedende dienst",
      "de gemeente",
      "leeswijzer",
      "uitgangspunten",
      "waar het om gaat"
    ],
    procedure: [
      "inschrijvingsleidraad",
      "aanbestedingsprocedure",
      "inkoopprocedure",
      "toelatingsprocedure",
      "inschrijven",
      "inschrijving",
      "indienen",
      "aanmelden",
      "meedoen",
      "inlichtingen",
      "nota van inlichtingen",
      "combinatie",
      "hoofdaannemer",
      "onderaanneming",
      "samen inschrijven",
      "voorwaarden inkoopprocedure",
      "klachten over de aanbesteding",
      "klachten over de procedure",
      "gestanddoeningstermijn",
      "aanbestedingsplatform",
      "tijdpad",
      "toetredingsmoment"
    ],
    requirement: [
      "programma van eisen",
      "pakket van eisen",
      "eis",
      "eisenpakket",
      "uitvoering",
      "dienstverlening",
      "kwaliteitseis",
      "uitvoeringseis",
      "personeel",
      "medewerkers",
      "verantwoording",
      "normen",
      "prestaties",
      "de dienst"
    ]
  },
  idColumns: ["nr", "nummer", "id", "code", "eisnr", "eisnummer", "no", "#", "volgnummer", "eis nr"],
  textColumns: [
    "eis",
    "toelatingseis",
    "toelatingseisen",
    "geschiktheidseisen",
    "minimumeisen",
    "uitvoeringseis",
    "kwaliteitseis",
    "functionele eis",
    "uitsluitingsgrond",
    "eis/wens",
    "omschrijving van de eis",
    "wat wij vragen",
    "stuk",
    "stukken",
    "documenten",
    "bijlage",
    "omschrijving",
    "eisen",
    "tekst",
    "omschrijving eis",
    "vraag",
    "beschrijving",
    "minimumeis",
    "document",
    "document/bewijsmiddel",
    "geschiktheidseis",
    "wens",
    "voorwaarde"
  ],
  evidenceColumns: [
    "bewijs",
    "bewijsmiddel",
    "bewijsstuk",
    "bewijslast",
    "aan te leveren",
    "verificatie",
    "document",
    "documenten",
    "stuk",
    "stukken",
    "bewijsvoering",
    "hoe aan te tonen",
    "wijze van bewijs",
    "wijze van controle",
    "hoe wij dat controleren",
    "hoe wij dit controleren",
    "hoe toetsen wij dit",
    "hoe wij dit toetsen",
    "document/bewijsmiddel",
    "bewijsmiddelen",
    "wijze van aantonen"
  ],
  documentColumns: [
    "stuk",
    "stukken",
    "document",
    "documenten",
    "bijlage",
    "document/bewijsmiddel",
    "bewijs",
    "bewijsstuk",
    "bewijsmiddel"
  ],
  answerColumns: ["was", "wordt", "oude tekst", "nieuwe tekst", "antwoord", "antwoorden", "reactie"],
  termColumns: ["begrip", "begrippen", "term", "definitie", "afkorting"],
  versionColumns: ["versie", "versienummer", "auteur", "wijziging", "wijzigingen"],
  normColumns: [
    "norm",
    "normen",
    "streefwaarde",
    "prestatienorm",
    "kpi norm",
    "servicelevel",
    "service level",
    "grenswaarde"
  ],
  lotColumns: ["perceel", "percelen", "lot", "subperceel"],
  whoColumns: ["door wie", "wie", "van wie", "in te dienen door", "aan te leveren door", "partij"],
  verbs: dutchVerbs,
  afterParticle: [
    "aan",
    "als",
    "binnen",
    "bij",
    "conform",
    "dat",
    "die",
    "digitaal",
    "door",
    "en",
    "gedurende",
    "hetgeen",
    "hoe",
    "in",
    "indien",
    "jaarlijks",
    "kosteloos",
    "maandelijks",
    "met",
    "na",
    "naar",
    "of",
    "om",
    "onverwijld",
    "op",
    "opdat",
    "per",
    "schriftelijk",
    "tegelijk",
    "tenzij",
    "ter",
    "tijdens",
    "tot",
    "uiterlijk",
    "van",
    "vanaf",
    "via",
    "volgens",
    "voor",
    "voordat",
    "waar",
    "waaruit",
    "waarin",
    "waarmee",
    "waarvan",
    "wanneer",
    "wat",
    "welke",
    "zodat",
    "zodra",
    "zoals",
    "zonder"
  ],
  frequency: dutchFrequency,
  none: [
    "-",
    "\u2013",
    "\u2014",
    "n.v.t.",
    "nvt",
    "geen",
    "niet van toepassing",
    "uea",
    "akkoordverklaring",
    "n.v.t",
    "steekproef"
  ]
};

// src/language/english.ts
var english2 = {
  bidder: ["bidder", "tenderer", "candidate", "offeror", "respondent", "vendor"],
  contractor: ["contractor", "provider", "supplier"],
  subcontractor: ["subcontractor"],
  authority: [
    "contracting authority",
    "municipality",
    "authority",
    "buyer",
    "government",
    "agency",
    "contracting officer"
  ],
  staff: ["staff", "personnel"],
  bothParties: ["both parties", "the parties"],
  pronoun: [],
  bid: [],
  must: ["must", "shall", "required", "is obliged", "has to"],
  should: ["should", "preferably", "desirable", "is expected"],
  may: ["may", "can", "is allowed"],
  receives: ["receives"],
  awaits: ["receives"],
  asks: ["describe"],
  bounds: ["at least", "at most", "no later than"],
  measures: ["at least", "at most", "no later than", "that is", "that means", "namely"],
  atLeast: ["in any case"],
  finite: ["is", "are", "has", "have"],
  dutyVerbs: ["provides", "submits", "complies", "ensures", "agrees", "will"],
  holds: ["has", "holds"],
  shows: ["provide evidence", "demonstrate"],
  presents: [],
  handsOver: ["submit", "send", "attach", "enclose"],
  reports: ["report"],
  describes: [],
  proof: ["proof", "evidence", "certificate"],
  documents: ["certificate", "statement", "document", "copy", "plan", "policy"],
  clients: ["client", "resident"],
  verbs: [],
  afterParticle: [],
  consults: ["consult"],
  tender: ["with the tender", "with the bid", "with its proposal"],
  onRequest: ["on request", "upon request"],
  verification: ["after award"],
  implementation: ["at the start of the contract"],
  performance: ["during the contract"],
  afterwards: ["afterwards"],
  closing: ["at the end of the contract"],
  denial: ["not required", "not necessary", "no longer", "need not", "does not need"],
  sanction: ["excluded", "rejected"],
  knockOut: ["rejected", "disqualified"],
  history: ["formerly", "previously", "repealed", "no longer", "in the past"],
  explanationTitles: ["explanation", "background", "foreword", "change log"],
  contentsTitles: ["contents", "table of contents"],
  definitionTitles: ["definitions", "glossary"],
  explanationOpenings: ["explanation", "for example", "note"],
  definitionMarks: ["means", "is understood as"],
  instructionMarks: ["note", "optional", "fill in", "delete", "to be completed"],
  partTitles: ["annex", "appendix", "questions and answers"],
  blanks: ["date", "time", "number", "name", "amount", "percentage", "insert", "fill in", "choose", "to be completed"],
  tombstones: ["reserved", "deleted"],
  demandTitles: ["requirement", "requirements"],
  articleTitles: ["article", "clause"],
  states: ["takes effect", "begins on", "ends on", "does not apply", "is set out in", "are set out in", "applies to"],
  rights: ["ask questions", "submit questions", "file a complaint", "file a protest"],
  requests: ["requests"],
  explanationDocuments: ["guide", "guidance", "handbook", "questions and answers", "acquisition plan"],
  tenderDocuments: ["instructions to tenderers", "invitation to tender", "tender document"],
  demandChapters: ["requirements"],
  introTitles: ["introduction"],
  backward: [],
  passive: ["is", "are", "will be"],
  closingTitles: ["termination", "exit"],
  implementationTitles: ["implementation", "transition in"],
  tenderTitles: ["submission", "bid submission", "proposal submission"],
  verificationTitles: ["verification"],
  kindTitles: {
    exclusion: ["exclusion"],
    selection: ["selection", "qualification", "minimum requirements"],
    award: ["award criteria", "evaluation"],
    wish: ["wishes"],
    "contract-term": ["contract terms", "terms and conditions"],
    information: ["schedule", "procedure"]
  },
  chapterTitles: {
    general: [
      "scope",
      "background",
      "introduction",
      "the assignment",
      "objectives",
      "lots",
      "term",
      "about this document"
    ],
    procedure: ["instructions", "submission", "submitting", "how to bid", "questions", "tender procedure"],
    requirement: ["requirement", "statement of work", "performance", "services", "deliverables", "staff", "reporting"]
  },
  idColumns: ["no", "nr", "id", "number", "#", "ref"],
  textColumns: ["question", "requirement", "description", "text"],
  evidenceColumns: ["evidence", "proof", "deliverable"],
  documentColumns: ["document", "documents"],
  answerColumns: ["answer", "answers", "old text", "new text", "response"],
  termColumns: ["term", "definition", "abbreviation"],
  versionColumns: ["version", "author", "change", "changes"],
  normColumns: ["norm", "target", "service level", "threshold"],
  lotColumns: ["lot", "lots"],
  whoColumns: ["by whom", "who", "submitted by", "party"],
  frequency: {
    adverbs: numbered2({ daily: 250, weekly: 52, monthly: 12, quarterly: 4, yearly: 1, annually: 1, annual: 1 }),
    standing: ["turnover", "management", "life", "costs"],
    periods: numbered2({ day: 250, week: 52, weeks: 52, month: 12, months: 12, quarter: 4, year: 1, years: 1 }),
    every: ["every", "each", "per", "a"],
    rate: ["per", "a", "each"],
    interval: [],
    afterEach: [],
    articles: [],
    skipping: [],
    half: "half",
    multiples: numbered2({ once: 1, twice: 2 }),
    times: ["times"],
    events: ["meetings", "reports"],
    months: [],
    and: "and",
    between: ["between"],
    late: ["that", "late"]
  },
  none: ["-", "\u2013", "\u2014", "n/a", "none"]
};

// src/language/lists.ts
var listNames = [
  "bidder",
  "contractor",
  "subcontractor",
  "authority",
  "staff",
  "bothParties",
  "pronoun",
  "bid",
  "must",
  "should",
  "may",
  "receives",
  "awaits",
  "asks",
  "bounds",
  "measures",
  "atLeast",
  "finite",
  "dutyVerbs",
  "holds",
  "shows",
  "presents",
  "handsOver",
  "reports",
  "describes",
  "consults",
  "proof",
  "documents",
  "clients",
  "tender",
  "verification",
  "onRequest",
  "implementation",
  "performance",
  "afterwards",
  "closing",
  "denial",
  "sanction",
  "knockOut",
  "history",
  "explanationTitles",
  "contentsTitles",
  "definitionTitles",
  "explanationOpenings",
  "definitionMarks",
  "instructionMarks",
  "blanks",
  "partTitles",
  "tombstones",
  "demandTitles",
  "articleTitles",
  "states",
  "rights",
  "requests",
  "introTitles",
  "demandChapters",
  "explanationDocuments",
  "tenderDocuments",
  "backward",
  "passive",
  "closingTitles",
  "implementationTitles",
  "tenderTitles",
  "verificationTitles"
];
var dutyLists = [
  "must",
  "dutyVerbs",
  "holds",
  "shows",
  "presents",
  "handsOver",
  "reports",
  "describes"
];

// src/language/phrases.ts
var gapWords = 4;
function compilePhrase(written) {
  return { written, parts: written.split(/\s+/).flatMap(partsOf) };
}
var gap = "\u2026";
var known = /* @__PURE__ */ new Map();
function partsOf(piece) {
  let parts = known.get(piece);
  if (parts === void 0) {
    if (piece === gap || piece === "...") parts = [gap];
    else parts = piece.includes("*") ? [compoundPart(piece)] : words2(piece).map(wordPart);
    known.set(piece, parts);
  }
  return parts;
}
function compoundPart(piece) {
  const core = fold(piece.replaceAll("*", ""));
  if (!piece.startsWith("*")) return `${core}*`;
  return piece.endsWith("*") ? `*${core}*` : `*${inflectionKey(core)}`;
}
function wordPart({ written, folded: folded2, key: key2 }) {
  return written !== folded2 && isExact(written) ? `=${written}` : key2;
}
function isExact(word2) {
  return /^[A-Z]{1,5}$/.test(word2) || /^.+[A-Z]/.test(word2) && !/^[A-Z]+$/.test(word2);
}
function indexPhrases(phrases) {
  const byKey = /* @__PURE__ */ new Map();
  const byExact = /* @__PURE__ */ new Map();
  const byHead = /* @__PURE__ */ new Map();
  const byTail = /* @__PURE__ */ new Map();
  const inside2 = [];
  phrases.forEach(({ parts }, index2) => {
    const first = parts[0];
    if (first === void 0) return;
    const candidate = { index: index2, parts };
    const opensWide = first.startsWith("*");
    const endsWide = first.endsWith("*");
    if (first.startsWith("=")) addTo(byExact, first.slice(1), candidate);
    else if (opensWide && endsWide) inside2.push(candidate);
    else if (opensWide) addTo(byTail, first.slice(-3), candidate);
    else if (endsWide) addTo(byHead, first.slice(0, 3), candidate);
    else addTo(byKey, first, candidate);
  });
  const lists = { byKey, byExact, byHead, byTail, inside: inside2 };
  return { phrases, openingOf: byForm((word2) => opening2(openedBy(lists, word2))) };
}
var none2 = [];
function openedBy({ byKey, byExact, byHead, byTail, inside: inside2 }, word2) {
  let found = byKey.get(word2.key) ?? none2;
  const exact = byExact.get(word2.written);
  if (exact !== void 0) found = [...found, ...exact];
  const heads2 = byHead.get(word2.folded.slice(0, 3));
  if (heads2 !== void 0) found = withCompounds(heads2, word2, found);
  const tails = byTail.get(word2.key.slice(-3));
  if (tails !== void 0) found = withCompounds(tails, word2, found);
  return inside2.length > 0 ? withCompounds(inside2, word2, found) : found;
}
function withCompounds(candidates, word2, found) {
  const fitting = candidates.filter(({ parts: [first] }) => first !== void 0 && fits(first, word2));
  return fitting.length === 0 ? found : [...found, ...fitting];
}
var opensNothing = { byNext: null, others: none2 };
var few = 2;
function opening2(candidates) {
  if (candidates.length === 0) return opensNothing;
  if (candidates.length <= few) return { byNext: null, others: candidates };
  const byNext = /* @__PURE__ */ new Map();
  const others = [];
  for (const candidate of candidates) {
    const next = candidate.parts[1];
    if (next === void 0 || !isKey(next)) {
      others.push(candidate);
      for (const list2 of byNext.values()) list2.push(candidate);
    } else {
      const list2 = byNext.get(next);
      if (list2 === void 0) byNext.set(next, [...others, candidate]);
      else list2.push(candidate);
    }
  }
  return { byNext, others };
}
function isKey(part) {
  const first = part.charCodeAt(0);
  return first !== equalsSign && first !== star && part !== gap && part.charCodeAt(part.length - 1) !== star;
}
var equalsSign = 61;
var star = 42;
function fits(part, word2) {
  const first = part.charCodeAt(0);
  if (first === equalsSign) return word2.written.length === part.length - 1 && part.endsWith(word2.written);
  const endsWide = part.charCodeAt(part.length - 1) === star;
  if (first === star) return endsWide ? word2.folded.includes(part.slice(1, -1)) : word2.key.endsWith(part.slice(1));
  return endsWide ? word2.folded.startsWith(part.slice(0, -1)) : word2.key === part;
}
function endOf3(parts, part, sentence, at) {
  let p = part;
  let w = at;
  for (; p < parts.length; p++, w++) {
    const wanted = parts[p];
    if (wanted === void 0) return -1;
    if (wanted === gap) {
      for (let skip = 0; skip <= gapWords; skip++) {
        const end = endOf3(parts, p + 1, sentence, w + skip);
        if (end >= 0) return end;
      }
      return -1;
    }
    const word2 = sentence[w];
    if (word2 === void 0 || !fits(wanted, word2)) return -1;
  }
  return w;
}
function candidatesAt({ openingOf: openingOf2 }, sentence, from) {
  const word2 = sentence[from];
  if (word2 === void 0) return opensNothing.others;
  const { byNext, others } = openingOf2(word2);
  const next = byNext === null ? void 0 : sentence[from + 1];
  return next === void 0 ? others : byNext?.get(next.key) ?? others;
}
function candidateEnd({ parts }, sentence, from) {
  return endOf3(parts, 1, sentence, from + 1);
}
function findPhrases(index2, sentence) {
  let hits;
  for (let from = 0; from < sentence.length; from++) {
    for (const candidate of candidatesAt(index2, sentence, from)) {
      const to = candidateEnd(candidate, sentence, from);
      if (to < 0) continue;
      const hit = { index: candidate.index, from, to };
      if (hits === void 0) hits = [hit];
      else hits.push(hit);
    }
  }
  return hits ?? noHits;
}
var noHits = [];
function longestHits(hits) {
  if (areApart(hits)) return hits;
  const byLength = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.index - b.index);
  const kept = [];
  for (const hit of byLength) {
    if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}
function areApart(hits) {
  let end = 0;
  for (const { from, to } of hits) {
    if (from < end) return false;
    end = to;
  }
  return true;
}
function rangeOf(hit, sentence, text3) {
  const start = sentence[hit.from]?.start ?? 0;
  const end = sentence[hit.to - 1]?.end ?? start;
  return { start, end: text3.charAt(end) === ")" && leavesOpen(text3.slice(start, end)) ? end + 1 : end };
}
function leavesOpen(text3) {
  return text3.split("(").length > text3.split(")").length;
}

// src/language/language.ts
function prepare(language) {
  const phrases = [];
  const owners = [];
  const add = (marker, phrase) => {
    phrases.push(compilePhrase(phrase));
    owners.push(marker);
  };
  for (const name of listNames) for (const phrase of language[name]) add(name, phrase);
  for (const [kind, titles] of Object.entries(language.kindTitles)) {
    for (const title of titles) add(`kind:${kind}`, title);
  }
  const verbs = /* @__PURE__ */ new Map();
  const mark4 = (form) => {
    let marks = verbs.get(form);
    if (marks === void 0) {
      marks = { alone: [], split: [] };
      verbs.set(form, marks);
    }
    return marks;
  };
  for (const [finite, participle2, says2] of language.verbs) {
    const forms = finite.split(" ");
    for (const [particle, marker] of Object.entries(says2)) {
      for (const form of forms) {
        if (particle === "") mark4(form).alone.push(marker);
        else mark4(form).split.push([particle, marker]);
      }
      if (particle === "" || participle2 === "") continue;
      for (const form of [...forms, participle2]) mark4(particle + form).alone.push(marker);
      add(marker, `${particle} te ${forms.at(-1)}`);
    }
  }
  return {
    words: language,
    index: indexPhrases(phrases),
    owners,
    verbOf: byForm(({ folded: folded2 }) => verbs.get(folded2) ?? null),
    afterParticle: new Set(language.afterParticle)
  };
}
var prepared2 = /* @__PURE__ */ new Map();
function languageKnowledge(language) {
  let knowledge = prepared2.get(language);
  if (knowledge === void 0) {
    knowledge = prepare(language === "nl" ? dutch2 : english2);
    prepared2.set(language, knowledge);
  }
  return knowledge;
}
function hasMarker(markers2, marker) {
  for (const hit of markers2) if (hit.marker === marker) return true;
  return false;
}
function findMarkers(knowledge, sentence) {
  const { index: index2, owners } = knowledge;
  const found = [];
  for (let from = 0; from < sentence.length; from++) {
    for (const candidate of candidatesAt(index2, sentence, from)) {
      const marker = owners[candidate.index];
      const to = candidateEnd(candidate, sentence, from);
      if (marker !== void 0 && to >= 0) found.push({ marker, from, to });
    }
    addVerb(knowledge, sentence, from, found);
  }
  return found;
}
var reach = 24;
function addVerb({ verbOf, afterParticle }, sentence, from, found) {
  const verb = sentence[from];
  const marks = verb === void 0 ? null : verbOf(verb);
  if (marks === null || isNoun2(sentence, from)) return;
  for (const marker of marks.alone) found.push({ marker, from, to: from + 1 });
  for (const [particle, marker] of marks.split) {
    for (let at = from + 1; at < sentence.length && at <= from + reach; at++) {
      if (sentence[at]?.folded !== particle || !closesClause(sentence, at, afterParticle)) continue;
      found.push({ marker, from, to: at + 1 });
      break;
    }
  }
}
function isNoun2(sentence, at) {
  return sentence[at - 1]?.folded === "het" && sentence[at + 1]?.folded === "van" && sentence[at]?.folded.endsWith("en") === true;
}
function closesClause(sentence, at, afterParticle) {
  const word2 = sentence[at];
  const next = sentence[at + 1];
  return next === void 0 || next.start - (word2?.end ?? 0) > 1 || afterParticle.has(next.folded);
}

// src/understand/facts.ts
var signs = [
  [
    "wmo",
    /\bWmo(?:\s2015)?\b|\bWet maatschappelijke ondersteuning\b|\bmaatwerkvoorziening|\bdagbesteding\b|\bhuishoudelijke (?:hulp|ondersteuning)\b|\bbeschermd wonen\b/gi
  ],
  ["jeugd", /\bJeugdwet\b|\bjeugdhulp\w*|\bjeugdige[n]?\b|\bpleegzorg\b|\bjeugdbescherming\b/gi]
];
var enough3 = 3;
function inferFacts(facts, statements) {
  if (facts.domain.length > 0) return facts;
  const domain = signs.filter(([, sign]) => {
    let count = 0;
    for (const statement of statements) {
      count += statement.text.value.match(sign)?.length ?? 0;
      if (count >= enough3) return true;
    }
    return false;
  }).map(([name]) => name);
  return domain.length === 0 ? facts : { ...facts, domain, inferred: [...facts.inferred, "domain"] };
}

// src/language/ordinal.ts
var ordinals = new Map(
  "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende".split(" ").map((word2, index2) => [word2, index2 + 1])
);
function ordinalNumber(folded2) {
  return ordinals.get(folded2);
}
var days = /* @__PURE__ */ new Map([
  ["dag", 1],
  ["kalenderdag", 1],
  ["werkdag", 1.4]
]);
function ordinalTerms(sentence) {
  return sentence.flatMap((word2, at) => {
    const count = ordinalNumber(word2.folded);
    const next = sentence[at + 1];
    const day = next === void 0 ? void 0 : days.get(next.folded);
    return count === void 0 || next === void 0 || day === void 0 ? [] : [{ value: count * day, start: word2.start, end: next.end }];
  });
}

// src/language/paragraphs.ts
var ordinal = /(?:het\s{1,3})?([a-z]{5,8}|\d{1,2}(?:e|de|ste)(?![a-z]))/iy;
var paragraphWord = /(?:lid|leden)(?![a-z])/iy;
var paragraphNumber = /(?:lid\s{1,3})?\d{1,2}/iy;
var partWord = /(?:aanhef\s{1,3}en\s{1,3})?(?:onder(?:deel|delen)?|sub|letter)\s{1,3}/iy;
var firstPart = /[a-z]\d?|\d{1,2}/iy;
var nextPart = /(?:onder(?:deel)?\s{1,3})?[a-z]/iy;
var joint = /\s{0,3},\s{0,3}|\s{1,3}(?:en|of|tot\s{1,3}en\s{1,3}met|t\/m)\s{1,3}/iy;
var space = /\s{1,3}/y;
var comma = /\s{0,3},?\s{0,3}/y;
var ofArticle = /\s{0,3},?\s{1,3}van\s{1,3}$/iy;
var letter = /[A-Za-zÀ-ɏ\d]/;
function paragraphsAfter(text3, at) {
  const start = endOf4(comma, text3, at);
  return ordinalParagraphs(text3, start) ?? numberedParagraphs(text3, start);
}
function partEnd(text3, at) {
  const opened2 = endOf4(partWord, text3, endOf4(comma, text3, at));
  if (opened2 < 0) return at;
  const end = listEnd(text3, endOf4(firstPart, text3, opened2), (from) => endOf4(nextPart, text3, from));
  return end < 0 ? at : end;
}
function paragraphsBefore(text3) {
  if (!/van\s{1,3}$/i.test(text3)) return null;
  for (let at = 0; at < text3.length; at++) {
    if (at > 0 && letter.test(text3.charAt(at - 1))) continue;
    const found = ordinalParagraphs(text3, at) ?? numberedParagraphs(text3, at);
    if (found !== null && endOf4(ofArticle, text3, partEnd(text3, found.end)) === text3.length) return found;
  }
  return null;
}
function ordinalParagraphs(text3, start) {
  let highest = 0;
  const item = (from) => {
    if (from < 0) return -1;
    ordinal.lastIndex = from;
    const word2 = ordinal.exec(text3)?.[1];
    const value2 = word2 === void 0 ? 0 : ordinalValue(word2);
    highest = Math.max(highest, value2);
    return value2 === 0 ? -1 : ordinal.lastIndex;
  };
  const end = endOf4(paragraphWord, text3, endOf4(space, text3, listEnd(text3, item(start), item)));
  return isWordEnd(text3, end) ? { highest, end } : null;
}
function numberedParagraphs(text3, start) {
  const opened2 = endOf4(space, text3, endOf4(paragraphWord, text3, start));
  const item = (from) => endOf4(paragraphNumber, text3, from);
  const end = listEnd(text3, item(opened2), item);
  if (!isWordEnd(text3, end)) return null;
  return { highest: Math.max(...(text3.slice(opened2, end).match(/\d+/g) ?? []).map(Number)), end };
}
function ordinalValue(word2) {
  return Number.parseInt(word2, 10) || (ordinalNumber(word2.toLowerCase()) ?? 0);
}
function listEnd(text3, first, itemEnd) {
  let end = isWordEnd(text3, first) ? first : -1;
  for (let next = end; next >= 0; ) {
    next = itemEnd(endOf4(joint, text3, next));
    if (!isWordEnd(text3, next)) break;
    end = next;
  }
  return end;
}
function isWordEnd(text3, at) {
  return at >= 0 && !letter.test(text3.charAt(at));
}
function endOf4(pattern, text3, at) {
  if (at < 0) return -1;
  pattern.lastIndex = at;
  return pattern.test(text3) ? pattern.lastIndex : -1;
}

// src/language/citations.ts
var keyword = /(?<![A-Za-zÀ-ɏ\d])(?:(artikel(?:en)?|artt?\.?)|(paragra(?:af|fen)|par\.|sectie|hoofdstuk(?:ken)?|hfst\.?|§{1,2})|(bijlagen?|annex|appendix)|([A-Za-zÀ-ɏ]{0,20}(?:eis(?:en)?|wens(?:en)?|criteri(?:um|a))|kerncompetentie)|(perce(?:el|len)|lot)|(tabel(?:len)?))(?![A-Za-zÀ-ɏ\d])\s{0,3}(?:(?:nr\.?|nummer)\s{1,3})?/gi;
var opensPlace = byForm(
  ({ folded: folded2 }) => /(?:artikel(?:en)?|artt?|paragra(?:af|fen)|par|sectie|hoofdstuk(?:ken)?|hfst|bijlagen?|annex|appendix|eis(?:en)?|wens(?:en)?|criteri(?:um|a)|kerncompetentie|perce(?:el|len)|lot|tabel(?:len)?)$/.test(
    folded2
  )
);
var kinds = ["article", "section", "annex", "requirement", "lot", "table"];
var after = String.raw`(?![A-Za-zÀ-ɏ\d%]|[.:]\d)`;
var dotted = String.raw`\d{1,4}[a-z]{0,2}(?:[.:](?:\d{1,4}[a-z]{0,2}|[a-z]\d?(?![A-Za-zÀ-ɏ\d]))){0,5}`;
var numbers = {
  article: new RegExp(`${dotted}${after}`, "y"),
  section: new RegExp(`(?:${dotted}|[IVX]{1,5}|[A-Z](?:\\.\\d{1,3}){0,3})${after}`, "y"),
  annex: new RegExp(`(?:\\d{1,3}[a-z]?(?:\\.\\d{1,3}){0,2}|[IVX]{1,5}|[A-Z]\\d{0,2})${after}`, "y"),
  requirement: new RegExp(
    `(?:[A-Z]{1,5}\\d?(?:[-.][A-Z]{1,4}){0,2}[-. ]?)?\\d{1,3}(?:[.-]\\d{1,3}[a-z]?){0,4}[a-z]?${after}`,
    "y"
  ),
  lot: new RegExp(`(?:\\d{1,2}[a-z]?|[A-Z])${after}`, "y"),
  table: new RegExp(`\\d{1,3}(?:\\.\\d{1,3}){0,2}${after}`, "y")
};
var separator = /\s{0,3}(,|en|of|t\/m|tot\s{1,3}en\s{1,3}met|jo\.?|juncto|–|-)\s{0,3}((?:artikel(?:en)?|art\.)\s{1,3})?/iy;
var connective = /[.,]?\s{0,3}(\()?(?:(van|uit|in|bij|behorende?\s+bij)\s{1,3})?(?:(de|het|deze|dit|onderhavige|die|dat|dezelfde|een|onze|haar|zijn|uw)\s{1,3})?/iy;
var attached = /\s{1,3}(?:(?:is|zijn|wordt|worden)\s{1,3})?(?:los\s{1,3})?(?:bijgevoegd|toegevoegd|meegestuurd)/iy;
var titled = /\s{0,3}[:–—("“‘']\s{0,3}[A-Za-zÀ-ɏ]|\s{1,3}-\s{1,3}[A-Za-zÀ-ɏ]/y;
var innerPlace = /(?:bijlage|artikel|paragraaf|hoofdstuk|boek|deel|afdeling|titel)(?![A-Za-zÀ-ɏ\d])/iy;
var wordBefore = /([^\s(),;:]+),?\s\(?$/;
var between = /^\)?[\s,:]*\(?(?:(?:in het bijzonder|met name|meer specifiek)\s+)?$/i;
function pointers(text3, words3, named3) {
  if (!words3.some(opensPlace) && !text3.includes("\xA7")) return none3;
  keyword.lastIndex = 0;
  let found;
  for (let match = keyword.exec(text3); match !== null; match = keyword.exec(text3)) {
    const kind = kinds[match.slice(1).findIndex((group) => group !== void 0)] ?? "article";
    const own5 = readPointers(text3, match.index, keyword.lastIndex, kind, named3);
    if (own5.length === 0) continue;
    found = found === void 0 ? own5 : [...found, ...own5];
    keyword.lastIndex = own5.at(-1)?.end ?? keyword.lastIndex;
  }
  return found ?? none3;
}
var none3 = [];
function readPointers(text3, start, from, kind, named3) {
  const items = readItems(text3, start, from, kind);
  const last = items.at(-1);
  if (last === void 0) return [];
  const owner = ownerAfter(text3, last.end, kind, named3) ?? ownerBefore(text3, start, named3);
  const late = last.paragraph === null && owner?.source ? paragraphsAfter(text3, owner.end) : null;
  return items.map((item, index2) => ({
    ...item,
    paragraph: item === last && late !== null ? late.highest : item.paragraph,
    kind,
    source: owner?.source ?? null,
    elsewhere: owner === foreign,
    start: index2 === 0 ? Math.min(owner?.start ?? item.start, item.start) : item.start,
    end: item === last ? Math.max(owner?.end ?? item.end, item.end) : item.end
  }));
}
function readItems(text3, start, from, kind) {
  const first = readItem(text3, start, from, kind);
  if (first === null) return [];
  const plural = /(?:en|a|art{2}\.?|§§)\s*$/i.test(text3.slice(start, from));
  const items = [{ ...first, paragraph: first.paragraph ?? paragraphAhead(text3, start) }];
  for (let at = first.end; items.length < 50; ) {
    const gap2 = take(separator, text3, at);
    const next = gap2 === null ? null : readItem(text3, at + gap2[0].length, at + gap2[0].length, kind);
    if (gap2 === null || next === null || !(plural || gap2[2] !== void 0 || sameShape(first.number, next.number)))
      break;
    items.push(next);
    at = next.end;
  }
  return items;
}
function sameShape(a, b) {
  const shape = (number) => number.replace(/\d+/g, "0").replace(/[a-z]/g, "");
  return /[.:-]/.test(a) && shape(a) === shape(b);
}
function readItem(text3, start, from, kind) {
  const number = take(numbers[kind], text3, from)?.[0];
  if (number === void 0) return null;
  const named3 = paragraphsAfter(text3, from + number.length);
  const end = partEnd(text3, named3?.end ?? from + number.length);
  return { number, paragraph: named3?.highest ?? null, start, end };
}
function paragraphAhead(text3, start) {
  return paragraphsBefore(text3.slice(Math.max(0, start - 80), start))?.highest ?? null;
}
function ownerAfter(text3, end, kind, named3) {
  if (kind === "annex" && (take(titled, text3, end) ?? take(attached, text3, end)) !== null) return foreign;
  const joint2 = take(connective, text3, end);
  if (joint2 === null) return null;
  const at = end + joint2[0].length;
  const [, bracket2, preposition2, determiner] = joint2;
  if (/^(?:deze|dit|onderhavige)$/i.test(determiner ?? "")) return itself;
  const letter2 = /[A-Za-zÀ-ɏ\d]/.test(text3.charAt(at));
  const source = letter2 ? named3().find((name) => name.start === at) : void 0;
  if (source !== void 0) return { source: source.source, start: source.start, end: closed(text3, source, named3) };
  if (bracket2 !== void 0 || !letter2) return null;
  const capital = /[A-ZÀ-Þ]/.test(text3.charAt(at));
  if (preposition2 === void 0) return capital && determiner === void 0 && !/[.,]/.test(joint2[0]) ? foreign : null;
  return determiner !== void 0 || capital || take(innerPlace, text3, at) !== null ? foreign : null;
}
var foreign = { source: null, start: Number.POSITIVE_INFINITY, end: 0 };
var itself = { ...foreign };
function closed(text3, source, named3) {
  const short = named3().find((name) => name.start > source.end && /^\s\($/.test(text3.slice(source.end, name.start)));
  return short !== void 0 && text3.charAt(short.end) === ")" ? short.end + 1 : source.end;
}
function ownerBefore(text3, start, named3) {
  const source = named3().findLast((name) => name.end <= start);
  if (source !== void 0 && between.test(text3.slice(source.end, start))) return source;
  const lead = text3.slice(Math.max(0, start - 60), start);
  const word2 = wordBefore.exec(lead);
  if (word2 === null) return null;
  const opens = /(?:^|[.:;(])$/.test(lead.slice(0, word2.index).trimEnd());
  return (opens ? /^[A-ZÀ-Þ]\S*[A-ZÀ-Þ\d]/ : /^[A-ZÀ-Þ]/).test(word2[1] ?? "") ? foreign : null;
}
function take(pattern, text3, at) {
  pattern.lastIndex = at;
  return pattern.exec(text3);
}
function readLink(address) {
  const act2 = /\bBWB[RV]\d{7}\b/.exec(address)?.[0];
  if (act2 === void 0 || !/wetten\.overheid\.nl|jci1/i.test(address)) return null;
  const article2 = /(?:[&?]artikel=|#\S{0,200}Artikel)(\d[\da-z.:]*)/i.exec(address)?.[1]?.replace(/[.:]$/, "");
  return { act: act2, article: article2 ?? null };
}

// src/understand/references.ts
function registerOf(sources) {
  const names = sources.flatMap(({ id, names: names2 }) => names2.map((phrase) => ({ phrase, id })));
  return {
    names: indexPhrases(names.map(({ phrase }) => phrase)),
    owners: names.map(({ id }) => id),
    byAct: new Map(
      sources.flatMap(({ id, url }) => {
        const act2 = readLink(url)?.act;
        return act2 === void 0 ? [] : [[act2, id]];
      })
    )
  };
}
function findReferences(statements, register) {
  const found = [];
  statements.forEach(({ text: text3, words: words3 }, statement) => {
    let named3;
    const written = pointers(text3.value, words3, () => {
      named3 ??= namedSources(words3, register());
      return named3;
    });
    const linked = text3.marks.length === 0 ? written : withLinks(written, text3, register);
    for (const pointer of linked) found.push({ ...pointer, statement });
  });
  return found;
}
var ownRules = /(?:verordening|besluit|regels?|regeling|reglement|standaard|beleid|visie|toelichting|handreiking)$/;
function namedSources(words3, { names, owners }) {
  const isOwnRules = (word2) => word2 !== void 0 && ownRules.test(word2.folded);
  return longestHits(findPhrases(names, words3)).flatMap(({ index: index2, from, to }) => {
    const source = owners[index2];
    const start = words3[from]?.start;
    const end = words3[to - 1]?.end;
    if (source === void 0 || start === void 0 || end === void 0) return [];
    return isOwnRules(words3[from - 1]) || isOwnRules(words3[to]) ? [] : [{ source, start, end }];
  });
}
function withLinks(written, text3, register) {
  let found = written;
  for (const { kind, target = "", start, end } of text3.marks) {
    const place = kind === "link" ? readLink(target) : null;
    const source = place === null ? void 0 : register().byAct.get(place.act);
    if (place === null || source === void 0) continue;
    const within = found.filter((pointer) => pointer.start < end && start < pointer.end);
    if (within.length > 0) {
      found = found.map(
        (pointer) => within.includes(pointer) && pointer.source === null && pointer.number === place.article ? { ...pointer, source, elsewhere: false } : pointer
      );
    } else if (place.article !== null) {
      const own5 = {
        kind: "article",
        number: place.article,
        paragraph: null,
        source,
        elsewhere: false,
        start,
        end
      };
      found = [...found, own5].sort((a, b) => a.start - b.start);
    }
  }
  return found;
}

// src/language/clauses.ts
var opensCondition = byForm(
  ({ folded: folded2 }) => /^(?:indien|als|wanneer|zodra|nadat|tenzij|mocht|zolang|omdat|if|when|unless)$/.test(folded2)
);
var trails = byForm(
  ({ folded: folded2 }) => /^(?:indien|als|wanneer|zodra|tenzij|mits|behalve|zolang|if|when|unless|provided)$/.test(folded2)
);
var subject = /^(?:de|het|een|hij|zij|u|wij|er|dit|dat|the|a|it)$/;
function mainClause(text3, words3) {
  const [first, second] = words3;
  const opens = first !== void 0 && (opensCondition(first) || first.folded === "voor" && second?.folded === "zover");
  const parted = text3.includes(";");
  let start = opens ? -1 : 0;
  for (let i = 1; i < words3.length; i++) {
    if (start < 0) {
      if (isBetween(",", text3, words3, i)) start = i;
    } else if (parted && isBetween(";", text3, words3, i) || opensTail(words3, i)) return { start, end: i };
  }
  return { start: Math.max(0, start), end: words3.length };
}
function wordsAfterCommas(text3, words3) {
  return [...words3.keys()].filter((at) => isBetween(",", text3, words3, at));
}
function isBetween(mark4, text3, words3, at) {
  const end = words3[at - 1]?.end;
  const start = words3[at]?.start ?? 0;
  if (end === void 0 || start === end + 1 && text3.charAt(end) === " ") return false;
  return text3.slice(end, start).includes(mark4);
}
function opensTail(words3, at) {
  const word2 = words3[at];
  if (word2 === void 0 || !trails(word2)) return false;
  return word2.folded !== "als" || subject.test(words3[at + 1]?.folded ?? "");
}

// src/understand/duty.ts
var userStory = /(?:^|\s)Als [^,.]{2,40} wil ik\b/;
var subordinate = /^(?:die|dat|zodat|opdat|hoe|wat|welke|waar.*|which|that)$/;
var isArticle = byForm(
  ({ folded: folded2 }) => /^(?:de|het|een|iedere|ieder|elke|elk|alle|deze|die|zijn|haar|hun|uw|onze|the|a|an|every|each|all)$/.test(folded2)
);
var isPreposition = byForm(
  ({ folded: folded2 }) => /^(?:na|volgens|binnen|buiten|tijdens|sinds|zonder|vanaf|via|wegens|gedurende|inzake|aan|van|voor|met|bij|tegen|naar|namens|over|tussen|tot|onder|ongeacht|behoudens|per|uit|in|op|dan|to|of|for|with|from|at|on|by|between)$/.test(
    folded2
  )
);
var parties = [
  "bothParties",
  "subcontractor",
  "bidder",
  "contractor",
  "authority",
  "staff",
  "pronoun",
  "bid"
];
var market = /* @__PURE__ */ new Set(["subcontractor", "bidder", "contractor", "staff"]);
var addressees = /* @__PURE__ */ new Map([
  ["bothParties", "both"],
  ["subcontractor", "subcontractor"],
  ["bidder", "bidder"],
  ["contractor", "contractor"],
  ["authority", "authority"],
  ["staff", "contractor"],
  ["pronoun", "contractor"],
  ["bid", "bidder"]
]);
function readDuty(text3, words3, markers2, earlier) {
  const clause = mainClause(text3.value, words3);
  const denials2 = denialsIn(markers2);
  const denied = deniedParts(clause, words3, denials2);
  const negated = isDenied(clause, denials2);
  if (text3.value.includes("wil ik") && userStory.test(text3.value))
    return { addressee: "contractor", modality: "must", negated, denied };
  if (asksBidder(markers2)) return { addressee: "bidder", modality: "must", negated, denied };
  const subject2 = partyOf(words3, markers2, clause.start);
  if (subject2?.marker === "authority" && awaits(markers2, subject2))
    return { addressee: hasMarker(markers2, "tender") ? "bidder" : "contractor", modality: "must", negated, denied };
  const party = subject2 === null ? null : askedParty(words3, markers2, subject2) ?? subject2;
  const meant = party?.marker === "pronoun" && earlier !== "authority" ? earlier : null;
  const addressee = meant ?? (party === null ? ownerOf(words3, markers2) : addressees.get(party.marker) ?? null);
  const told = party !== subject2 ? "must" : modalityOf(text3.value, clause, words3, markers2, party) ?? impliedModality(party, markers2);
  const modality = negated && told !== "should" ? "may" : told;
  if (modality === "should" && addressee === "authority") return { addressee: "contractor", modality, negated, denied };
  return { addressee: isShared(words3, markers2, party) ? "both" : addressee, modality, negated, denied };
}
function askedParty(words3, markers2, subject2) {
  if (subject2.marker === "subcontractor")
    return /^(?:wordt|worden)$/.test(words3[subject2.to]?.folded ?? "") ? { ...subject2, marker: "contractor" } : null;
  if (subject2.marker !== "authority") return null;
  const request = markers2.find(
    ({ marker, from }) => marker === "requests" && from >= subject2.to && from - subject2.to <= 2
  );
  if (request === void 0 || words3.some(({ folded: folded2 }) => folded2 === "niet" || folded2 === "geen")) return null;
  return markers2.find(({ marker, from }) => market.has(marker) && from >= request.from) ?? null;
}
function awaits(markers2, { from, to }) {
  const receives2 = markers2.some(
    (hit) => hit.marker === "awaits" && (hit.from === to || hit.to >= from - 1) && hit.from <= to
  );
  return receives2 && (hasMarker(markers2, "measures") || hasMarker(markers2, "bounds"));
}
function isShared(words3, markers2, party) {
  if (party === null) return false;
  if (words3[party.to]?.folded !== "en") return false;
  const side = (hit) => hit.marker === "authority" ? "buyer" : addressees.has(hit.marker) ? "market" : void 0;
  return markers2.some(
    (hit) => side(hit) !== void 0 && side(hit) !== side(party) && hit.from > party.to && hit.from - party.to <= 2
  );
}
function asksBidder(markers2) {
  return markers2.some((hit) => hit.marker === "asks" && hit.from <= 4);
}
function impliedModality(party, markers2) {
  if (party === null || party.marker === "bid") return null;
  return hasMarker(markers2, "receives") ? null : "must";
}
function isObject(words3, at) {
  const i = beforeNoun(words3, at);
  const word2 = words3[i];
  if (word2 === void 0) return false;
  if (word2.folded === "door" && /^(?:de|het|een|alle)$/.test(words3[i - 1]?.folded ?? "")) return true;
  return isPreposition(word2);
}
var isInflected = ({ folded: folded2 }) => folded2.length > 4 && (folded2.endsWith("e") || folded2.endsWith("en"));
function beforeNoun(words3, at) {
  let i = at - 1;
  for (let inflected = 0; i >= 0; i--) {
    const word2 = words3[i];
    if (word2 === void 0) break;
    if (isArticle(word2)) continue;
    if (inflected++ < 1 && isInflected(word2) && !isPreposition(word2)) continue;
    break;
  }
  return i;
}
function partyOf(words3, markers2, start) {
  let best;
  for (const hit of markers2) {
    if (!addressees.has(hit.marker) || hit.from < start || isObject(words3, hit.from)) continue;
    const before = hit.marker === "authority" && hit.from > start ? words3[beforeNoun(words3, hit.from)] : void 0;
    if (before !== void 0 && (opensCondition(before) || isRelative(words3, hit.from))) continue;
    if (best === void 0 || compareParties(hit, best) < 0) best = hit;
  }
  return best ?? null;
}
function isRelative(words3, at) {
  return words3[at - 1]?.folded === "de" && words3[at - 2]?.folded === "die";
}
function ownerOf(words3, markers2) {
  const owner = markers2.find(
    ({ marker, from }) => (marker === "bidder" || marker === "contractor") && words3[beforeNoun(words3, from)]?.folded === "van"
  );
  return owner === void 0 ? null : addressees.get(owner.marker) ?? null;
}
function compareParties(a, b) {
  return a.from - b.from || b.to - a.to || parties.indexOf(a.marker) - parties.indexOf(b.marker);
}
function modalityOf(text3, clause, words3, markers2, party) {
  const { start, end } = clause;
  let first;
  for (const hit of markers2) {
    if (hit.marker === "should") return "should";
    if (!modals.has(hit.marker)) continue;
    if (hit.marker === "may" && !permits(text3, clause, words3, hit, party)) continue;
    if (isPurpose(words3, hit)) continue;
    const sooner = first !== void 0 && first.from < start && hit.from >= start;
    const longer = first !== void 0 && first.from === hit.from && hit.to > first.to;
    if (first === void 0 || sooner || longer) first = hit;
  }
  if (first?.marker === "may" && forbids(words3, first.from, end)) return "must";
  if (first === void 0) return null;
  return first.marker === "may" ? "may" : "must";
}
function permits(text3, { start, end }, words3, hit, party) {
  if (party === null || hit.from < start || hit.from >= end) return false;
  const commas = wordsAfterCommas(text3, words3);
  if (isEmbedded(words3, hit, commas, end)) return false;
  const from = Math.max(start, ...commas.filter((comma2) => comma2 <= hit.from));
  const to = Math.min(end, ...commas.filter((comma2) => comma2 > hit.from));
  return !words3.slice(from, hit.from).some(({ folded: folded2 }) => subordinate.test(folded2)) && party.from < to;
}
function isEmbedded(words3, hit, commas, end) {
  const clauseEnd = Math.min(end, ...commas.filter((comma2) => comma2 > hit.from));
  return clauseEnd - hit.to <= 1 && words3.slice(0, hit.from).some(({ folded: folded2 }) => folded2 === "of");
}
function isPurpose(words3, { from, to }) {
  const isInfinitive = words3.slice(Math.max(0, from - 1), to).some(({ folded: folded2 }) => folded2 === "te");
  return isInfinitive && words3.slice(Math.max(0, from - 10), from).some(({ folded: folded2 }) => folded2 === "om");
}
function forbids(words3, from, end) {
  return words3.slice(from, end).some(({ folded: folded2 }, i, clause) => folded2 === "geen" || folded2 === "niet" && clause[i + 2]?.folded !== "dan");
}
function denialsIn(markers2) {
  if (!hasMarker(markers2, "denial") || hasMarker(markers2, "sanction")) return none4;
  return markers2.filter(({ marker }) => marker === "denial");
}
var none4 = [];
function isDenied({ start, end }, denials2) {
  return denials2.some(({ from }) => from >= start && from < end);
}
function deniedParts({ start, end }, words3, denials2) {
  if (denials2.length === 0) return none4;
  return denials2.map(({ from }) => {
    const [first, next] = from < start ? [0, start] : from < end ? [start, end] : [end, words3.length];
    return { start: words3[first]?.start ?? 0, end: words3[next - 1]?.end ?? 0 };
  });
}
var modals = /* @__PURE__ */ new Set([...dutyLists, "may"]);

// src/understand/fragment.ts
var acts = ["dutyVerbs", "holds", "reports", "describes", "finite"];
var opensElsewhere = /^(?:\S*\d\S*[\s:.)–-]+)?(?:bij|met|na|voor|op|in|aan|van|door|tot|uit|with|at|on)\s/i;
function opensClause(word2, before) {
  return isRelative2(word2) || word2.start - (before?.end ?? word2.start) > 1;
}
var isRelative2 = byForm(({ folded: folded2 }) => /^(?:die|dat|als|waar.*)$/.test(folded2));
function isFragment({ markers: markers2, words: words3, text: text3 }) {
  if (opensElsewhere.test(text3.value)) return false;
  const act2 = markers2.find(({ marker }) => acts.includes(marker));
  return act2 === void 0 || words3.some((word2, at) => at <= act2.from && opensClause(word2, words3[at - 1]));
}

// src/understand/frequency.ts
function perYearOf({ words: words3 }, { words: known3 }) {
  return frequencies(words3, known3.frequency)[0]?.value ?? null;
}

// src/understand/evidence.ts
var documents = /* @__PURE__ */ new Set([
  "uea",
  "self-declaration",
  "register-extract",
  "conduct-statement",
  "certificate-of-conduct",
  "certificate",
  "reference-project",
  "audited-account",
  "cv"
]);
var papers = /* @__PURE__ */ new Set(["policy-document", "plan-small", "plan-large", "price-sheet"]);
var isDocument = (preset) => preset !== null && documents.has(preset);
function asksEvidence(statement, vocabulary) {
  const asked = askedIn(statement, vocabulary);
  return asked === "proof" || asked === "text";
}
function askedIn(statement, vocabulary) {
  const { markers: markers2, words: words3, addressee } = statement;
  if (statement.negated || statement.role === "heading") return null;
  if (asksBidder(markers2)) return "text";
  const has = (marker) => hasMarker(markers2, marker);
  if (addressee === "bidder" && has("describes")) return "text";
  if (isForClient(markers2, words3)) return null;
  if (has("shows")) return "proof";
  const presents = markers2.some((hit) => hit.marker === "presents" && !isConsulted(markers2, hit.from));
  if (presents && (addressee === "bidder" || has("onRequest") || namesDocument(statement, vocabulary))) return "proof";
  if (markers2.some((hit) => hit.marker === "proof" && !isDenied2(words3, hit.from))) return "proof";
  if (needsDocument(statement, vocabulary)) return "proof";
  const hands = has("handsOver");
  if ((hands || isBidTime(markers2) && isFragment(statement)) && namesDocument(statement, vocabulary)) return "proof";
  return hands || has("reports") ? "figures" : null;
}
function isConsulted(markers2, at) {
  return markers2.some(({ marker, from }) => marker === "consults" && from === at);
}
function needsDocument({ mentions: mentions2, words: words3, markers: markers2 }, { concepts }) {
  const first = mentions2[0];
  if (first === void 0) return false;
  const at = words3.findIndex(({ start }) => start >= first.start);
  if (at < 0 || at > 2 || !isDocument(concepts.get(first.concept)?.evidence ?? null)) return false;
  return markers2.some(
    ({ marker, to }) => marker === "must" && /^(?:nodig|vereist|verplicht|required)$/.test(words3[to - 1]?.folded ?? "")
  );
}
function isBidTime(markers2) {
  return hasMarker(markers2, "tender") || hasMarker(markers2, "verification");
}
function isDenied2(words3, at) {
  return [at - 1, at - 2].some((place) => /^(?:geen|zonder|niet|no|without)$/.test(words3[place]?.folded ?? ""));
}
function isForClient(markers2, words3) {
  if (!hasMarker(markers2, "clients")) return false;
  return markers2.some(({ marker, from }) => {
    if (marker !== "clients") return false;
    const preceding = [words3[from - 1], words3[from - 2]].map((word2) => word2?.folded ?? "");
    if (preceding.some((word2) => /^(?:aan|naar|to)$/.test(word2))) return true;
    const isOwner = preceding.some((word2) => /^(?:van|voor|per|over|met|bij|onder|door|of|for|per|with)$/.test(word2));
    return !isOwner && markers2.some((hit) => hit.marker === "proof" && hit.from > from && hit.from - from <= 6);
  });
}
function namesDocument({ markers: markers2, mentions: mentions2 }, { concepts }) {
  if (hasMarker(markers2, "documents")) return true;
  return mentions2.some(({ concept }) => {
    const preset = concepts.get(concept)?.evidence ?? null;
    return isDocument(preset) || papers.has(preset ?? "");
  });
}
function specific(concepts, vocabulary) {
  const named3 = concepts.filter((id) => vocabulary.concepts.get(id)?.broader.includes("evidence") !== true);
  return named3.length > 0 ? named3 : concepts;
}
function evidenceOf(told, asked, kind, addressee) {
  const { statements, leadIn, proofs, vocabulary, knowledge } = told;
  const demands = /* @__PURE__ */ new Map();
  const concepts = statements.flatMap(
    ({ negated, mentions: mentions2 }) => negated ? [] : mentions2.map(({ concept }) => concept)
  );
  const presetOf = (concept) => vocabulary.concepts.get(concept)?.evidence ?? null;
  const add = (statement, candidates, asks) => {
    const span = sourceSpan(statement.text, 0, statement.text.value.length);
    const proved = specific(candidates, vocabulary).filter((concept) => presetOf(concept) !== null);
    if (proved.length === 0) {
      const sent = asks === "figures";
      if (sent && perYearOf(statement, knowledge) === null) return;
      const written = asks === "text" ? "plan-small" : "policy-document";
      const form = sent ? "report-standard" : candidates.map(presetOf).find((preset) => preset !== null) ?? written;
      demands.set("", { concept: null, form, span });
    }
    for (const concept of proved) {
      const form = presetOf(concept);
      if (form !== null && !demands.has(concept)) demands.set(concept, { concept, form, span });
    }
  };
  let askedBefore = leadIn === null ? null : askedIn(leadIn, vocabulary);
  if (leadIn !== null && askedBefore === "figures" && isBidTime(leadIn.markers)) askedBefore = "proof";
  for (let at = 0; at < statements.length; at++) {
    const statement = statements[at];
    if (statement === void 0) continue;
    const mentioned = statement.mentions.map(({ concept }) => concept);
    if (proofs.has(statement)) {
      const asksNothing = knowledge.words.none.includes(statement.text.value.trim().toLowerCase());
      if (!asksNothing) add(statement, [...mentioned, ...concepts], "proof");
      continue;
    }
    if (statement.negated || statement.role === "heading") continue;
    const asks = asked[at] ?? askedBefore ?? (opensWithDocument(statement, vocabulary) ? "proof" : null);
    if (asks !== null) add(statement, mentioned.length > 0 ? mentioned : concepts, asks);
  }
  if (demands.size === 0 && kind === "award" && addressee === "bidder") add(told.main, [], "text");
  return [...demands.values()];
}
function opensWithDocument(statement, { concepts }) {
  const { passage, mentions: mentions2, words: words3, markers: markers2 } = statement;
  const first = mentions2[0];
  if (passage.role !== "item" || first === void 0) return false;
  const before = words3.findIndex(({ start }) => start >= first.start);
  const preset = concepts.get(first.concept)?.evidence ?? null;
  if (before < 0 || before > 3 || !isDocument(preset)) return false;
  return !(preset === "certificate" || preset === "self-declaration") || hasMarker(markers2, "documents");
}

// src/understand/kind.ts
function isTenderKind(kind) {
  return kind === "selection" || kind === "exclusion" || kind === "award";
}
function kindOf2(told, modality) {
  const { stated, chapter, main, vocabulary } = told;
  if (stated !== null) return stated === "information" ? "requirement" : stated;
  if (asksBidder(main.markers)) return modality === "should" ? "wish" : "award";
  if (modality === "should") return chapter === "award" ? "award" : "wish";
  const judged = chapter === "exclusion" || chapter === "selection";
  if (judged || isForBidder(told)) {
    const standing = standingOf(told, vocabulary);
    if (standing !== null) return standing;
  }
  return chapter === null || chapter === "information" ? "requirement" : chapter;
}
function isForBidder({ statements, main, leadIn }) {
  const speaks = ({ addressee, markers: markers2 }) => addressee === "bidder" || addressee === null && (hasMarker(markers2, "tender") || hasMarker(markers2, "verification"));
  if (main.addressee !== null) return main.addressee === "bidder";
  return isFragment(main) && statements.some(speaks) || speaks(main) || leadIn !== null && speaks(leadIn);
}
function standingOf({ statements, main, proofs }, vocabulary) {
  const named3 = [main, ...proofs].flatMap(({ mentions: mentions2 }) => mentions2.map(({ concept }) => concept));
  if (named3.some((concept) => isNarrower(concept, "exclusion-grounds", vocabulary))) return "exclusion";
  if (named3.some((concept) => isNarrower(concept, "suitability", vocabulary))) return "selection";
  const has = (marker) => hasMarker(main.markers, marker);
  const decides = statements.some(({ markers: markers2 }) => hasMarker(markers2, "knockOut"));
  return has("bidder") && (decides || has("holds")) && !has("bid") ? "selection" : null;
}
function isNarrower(concept, other, vocabulary) {
  if (concept === other) return true;
  const broader = vocabulary.concepts.get(concept)?.broader ?? [];
  return broader.some((above) => isNarrower(above, other, vocabulary));
}

// src/understand/told.ts
function isOnRequest({ markers: markers2 }) {
  const has = (marker) => hasMarker(markers2, marker);
  return has("onRequest") || has("authority") && has("may") && has("requests");
}

// src/understand/phase.ts
var order2 = ["verification", "tender", "performance", "closing", "implementation"];
function phaseSaid({ markers: markers2, words: words3 }) {
  const said = order2.find((phase) => hasMarker(markers2, phase));
  if (said !== void 0) return said;
  const ends = markers2.some(
    ({ marker, to }) => marker === "afterwards" && !/^(?:van|of)$/.test(words3[to]?.folded ?? "")
  );
  return ends ? "closing" : null;
}
function firstSaid(statements) {
  for (const statement of statements) {
    const said = phaseSaid(statement);
    if (said !== null) return said;
  }
  return null;
}
function phaseOf(told, addressee, kind) {
  const { statements, main, leadIn, proofs, vocabulary } = told;
  const fallback = addressee === "bidder" || isTenderKind(kind) ? "tender" : told.phase ?? "performance";
  if (kind === "award") return "tender";
  const isProof2 = asksFirst(main) || leadIn !== null && asksFirst(leadIn) || isFragment(main);
  const telling2 = isProof2 || proofs.size === 0 ? statements : statements.filter((statement) => !proofs.has(statement));
  const around2 = leadIn === null ? telling2 : [...telling2, leadIn];
  const said = firstSaid(around2);
  if (isTenderKind(kind) && said !== "verification" && !(said === null && isProof2)) return "tender";
  const onRequest = around2.some(isOnRequest);
  const waits = isProof2 || !isTenderKind(kind) && asksEvidence(main, vocabulary);
  if (said === "verification") return waits ? "verification" : fallback;
  if (said === null && onRequest && fallback === "tender") return isProof2 ? "verification" : fallback;
  if (said === null && [...proofs].some(({ markers: markers2 }) => hasMarker(markers2, "tender"))) return "tender";
  return said ?? fallback;
}
var shows = ["shows", "presents", "handsOver", "proof", "requests"];
function asksFirst({ markers: markers2, words: words3 }) {
  const first = markers2.find(
    ({ marker, from }) => shows.includes(marker) || acts.includes(marker) && !isRelative3(words3, from)
  );
  if (first === void 0) return false;
  return markers2.some(({ marker, from }) => from === first.from && shows.includes(marker));
}
function isRelative3(words3, at) {
  for (let i = at - 1; i >= 0; i--) {
    if (/^(?:die|wie|welke)$/.test(words3[i]?.folded ?? "")) return true;
    if ((words3[i + 1]?.start ?? 0) - (words3[i]?.end ?? 0) > 1) return false;
  }
  return false;
}

// src/understand/facets.ts
function speaksFor({ passage }, other) {
  return passage.table < 0 || other.passage.column === passage.column || other.addressee !== "authority";
}
function facetsOf(told) {
  const { statements, main, leadIn } = told;
  const first = (read) => {
    for (let at = 0; at < statements.length; at++) {
      const statement = statements[at];
      const value2 = statement === void 0 ? null : read(statement, at);
      if (value2 !== null) return value2;
    }
    return null;
  };
  const modality = main.modality ?? first((statement) => statement.modality) ?? leadIn?.modality ?? "must";
  const kind = kindOf2(told, modality);
  const named3 = told.actor?.addressee ?? first((statement) => speaksFor(main, statement) ? statement.addressee : null) ?? leadIn?.addressee ?? (isTenderKind(kind) ? "bidder" : "contractor");
  const phase = phaseOf(told, named3, kind);
  const early = isTenderKind(kind) || phase === "tender" || phase === "verification";
  const addressee = named3 === "contractor" && early ? "bidder" : named3;
  const asked = statements.map((statement) => told.proofs.has(statement) ? null : askedIn(statement, told.vocabulary));
  const isGiving = asked.some((one2) => one2 !== null);
  return {
    kind,
    modality: kind === "wish" ? "should" : modality,
    addressee,
    phase,
    evidence: evidenceOf(told, asked, kind, addressee),
    perYear: first((statement, at) => isGiving && asked[at] === null ? null : perYearOf(statement, told.knowledge)),
    onRequest: statements.some(isOnRequest) || leadIn !== null && isOnRequest(leadIn)
  };
}

// src/understand/ids.ts
var notIds = /^(?:ISO|NEN|EN|NTA|HKZ|BIO|BIG|BW|EU|EG|RL|CAO|AVG|WMO|CPV|BTW|KVK|UEA|PM|VOG|AIV|ARVODI|CSW|CSJ|IWMO|IJW|SAS|MBO|HBO|WO|DEEL|LOT|PAG|BLZ|NR|ART|FASE|STAP|TLS|SHA|ISAE|SOC|PART|DIN|RFC|HTTP|MP|CO|EHBO|BHV|GGZ)$/i;
var word = String.raw`(?:Eis|Wens|Minimumeis|Geschiktheidseis|(?:Sub)?[Gg]unningscriterium|Selectiecriterium|Kerncompetentie|Uitsluitingsgrond|Voorwaarde|Vraag|K\.?O\.?[-\s]?eis|KO[-\s]criterium|Requirement|Question)`;
var named = new RegExp(
  String.raw`^(${word}\s?[-–]?\s?(?:[A-Z]{1,4}[-.]?)?\d{1,3}(?:[.-]\d{1,3})*[a-z]?)(?=$|[\s:.)–-])`,
  "i"
);
var coded = /^((?:Pv[EW]|[A-Z]{1,4})(?:(?:\d{1,2}[-.]?|[-.])[A-Z]{1,4})*[-.\s]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?)(?=$|[:.)|]|\s*[–—|-]|\s+[^a-zß-ÿ\d\s])/u;
var numbered3 = /^(?:(\d{1,2})\s+(?=\1\.))?\(?(\d{1,2}(?:\.(?:\d{1,3}[a-z]?|n)){1,4})[.)]?(?=$|\s+[^a-zß-ÿ\s])/u;
var template = /^(?:[A-Z]{1,3}\d{0,2})?[A-Z]n$/;
function leadingId(text3, allowNumbers) {
  const whole = text3.trim();
  if (whole.length <= 7 && template.test(whole)) return { id: whole, rest: text3.length };
  if (!/\d/.test(text3)) return null;
  const match = named.exec(text3) ?? codedId(text3) ?? (allowNumbers ? numbered3.exec(text3) : null);
  const id = (match?.[2] ?? match?.[1])?.replace(/^[A-Za-zÀ-ɏ]{5,}\s(?=[A-Z]{1,3}[-.]?\d)/u, "");
  if (match === null || id === void 0) return null;
  const end = match[0].length;
  const after2 = /^(?:\s*\([^()]{0,20}(?:punten|punt|points|%|K\.?O\.?)\))?[\s:.)–—|-]*/i.exec(text3.slice(end));
  return { id: id.trim(), rest: end + (after2?.[0].length ?? 0) };
}
function codedId(text3) {
  const match = coded.exec(text3);
  const letters = /^[A-Z]+/.exec(match?.[1] ?? "")?.[0] ?? "";
  return match === null || notIds.test(letters) ? null : match;
}
function soleId(text3) {
  return /^\d{1,2}(?:\.\d{1,3}){2,4}$/.test(text3.trim()) ? text3.trim() : null;
}
function isNumber(id) {
  return /^\d/.test(id);
}
function isEmptyPlace(text3) {
  return /^\(?(?:(?:is |zijn )?(?:vervallen|verplaatst|overgebracht|gereserveerd|niet in gebruik|pm\b|n\.?v\.?t\b|nader te bepalen|-+$|–$)|(?:is )?(?:reserved|deleted|moved to|not used|tbd)\b|(?:geen|no) (?:[a-zß-ɏ]+ )?[a-zß-ɏ]*(?:norm|maatregel|eis|requirement)\b[^.]{0,60}\.?$|\[[^\]]*\]\.?$)/.test(
    text3.trim().toLowerCase()
  );
}
function isDefinition(text3) {
  return text3.includes(":") && /^[“"(]?[A-Za-zÀ-ɏ][^.:;]{1,60}:\s+(?:degene|een|de|het|ieder|iedere|elke|die|hulp|zorg|wat|alle)\s/i.test(
    text3
  ) || /^(?:Een|De|Het)\s[^,.:;]{2,30}\sis\s(?:een|de|het|iemand)\s[^,.:;]{0,40}\b(?:die|dat|waarbij|waarin)\s/u.test(
    text3
  ) || /^(?:Een|Met|Onder)\s[^,.:;]{2,40}\s(?:is|wordt|worden|zijn)\s(?:[A-Za-zÀ-ɏ]+\s)?[A-Za-zÀ-ɏ]+(?:ing|tijd|heid|schap|aangeduid|bedoeld|verstaan)?\s(?:die|dat|waar[A-Za-zÀ-ɏ]*)\s/u.test(
    text3
  );
}
function cellId(text3) {
  const trimmed = text3.trim();
  if (/^\d{1,3}[a-z]?[.)]?$/.test(trimmed)) return trimmed.replace(/[.)]$/, "");
  const found = leadingId(trimmed, true);
  return found !== null && found.rest >= trimmed.length ? found.id : null;
}
var kindByPrefix = [
  [/^(?:W|Wens)[\s.-]?\d|^W-|^Wens/i, "wish"],
  [/^(?:UG|Uitsluitingsgrond)/i, "exclusion"],
  [/^(?:GC|Gunningscriterium)/i, "award"],
  [/^(?:GE|SC|Geschiktheidseis|Selectiecriterium|Kerncompetentie)/i, "selection"]
];
function kindOfId(id) {
  return kindByPrefix.find(([pattern]) => pattern.test(id))?.[1] ?? null;
}

// src/understand/norms.ts
function isDuty({ addressee, modality }) {
  return addressee !== null && addressee !== "authority" && modality !== null && modality !== "may";
}
function defines({ text: text3, words: words3, markers: markers2 }) {
  if (!isDefinition(text3.value)) return false;
  const colon = text3.value.indexOf(":");
  const acts2 = markers2.some(({ marker, from }) => duties.includes(marker) && (words3[from]?.start ?? 0) < colon);
  return !(acts2 && markers2.some(({ marker, from }) => market2.includes(marker) && (words3[from]?.start ?? 0) < colon));
}
function isRule(statement) {
  return binds(statement) && !defines(statement);
}
function binds(statement) {
  const { addressee, modality, negated } = statement;
  if (negated || isPast(statement) || states(statement)) return false;
  if (addressee === null) return isImpersonal(statement);
  if (addressee === "authority" || isRight(statement) || isToldOf(statement)) return false;
  if (statement.context.role === "introduction")
    return hasMarker(statement.markers, "must") || hasMarker(statement.markers, "bounds");
  return modality !== null || hasMarker(statement.markers, "sanction");
}
function firstOf({ markers: markers2 }, names) {
  return markers2.reduce((least, { marker, from }) => names.includes(marker) ? Math.min(least, from) : least, Infinity);
}
var market2 = [
  "bidder",
  "contractor",
  "subcontractor",
  "staff",
  "bothParties",
  "pronoun"
];
var duties = [...dutyLists, "should"];
function isPast(statement) {
  return statement.historical && firstOf(statement, ["history"]) <= firstOf(statement, ["must"]);
}
function isImpersonal(statement) {
  const { markers: markers2, context, words: words3 } = statement;
  if (context.role !== "body") return false;
  if (isOwned(statement)) return true;
  if (!hasMarker(markers2, "must") || /^(?:zij|ze|they)$/.test(words3[0]?.folded ?? "")) return false;
  return !hasMarker(markers2, "authority") && !hasMarker(markers2, "backward");
}
function isOwned({ markers: markers2, words: words3, modality }) {
  const owner = markers2.find(({ marker }) => marker === "bidder" || marker === "contractor");
  if (owner === void 0 || modality === null || modality === "may" || owner.from > 5) return false;
  const verb = markers2.find(({ marker, from }) => duties.includes(marker) && from >= owner.to);
  const isOf = words3.slice(Math.max(1, owner.from - 2), owner.from).some(({ folded: folded2 }) => folded2 === "van" || folded2 === "of");
  return isOf && verb !== void 0 && verb.from - owner.to <= 1;
}
function states(statement) {
  if (!hasMarker(statement.markers, "states") || hasMarker(statement.markers, "must")) return false;
  return firstOf(statement, ["states"]) <= firstOf(statement, [...market2, ...duties, "may"]);
}
function isRight({ markers: markers2 }) {
  return hasMarker(markers2, "may") && hasMarker(markers2, "rights");
}
function isToldOf(statement) {
  const { markers: markers2, words: words3, text: text3 } = statement;
  if (hasMarker(markers2, "sanction")) return hasMarker(markers2, "backward");
  const passive = markers2.find(({ marker }) => marker === "passive");
  if (passive === void 0 || firstOf(statement, duties) < Infinity) return false;
  const party = markers2.find(({ marker, from }) => market2.includes(marker) && !isAgent(words3, from));
  if (party === void 0) return false;
  const gap2 = text3.value.slice(words3[passive.from - 1]?.end ?? 0, words3[passive.from]?.start ?? 0);
  return party.to === passive.from || party.from < passive.from && gap2.includes(",");
}
var isAgent = (words3, at) => words3.slice(Math.max(0, at - 2), at).some(({ folded: folded2 }) => folded2 === "door" || folded2 === "by");
function isClause(statement) {
  const { negated, addressee, markers: markers2, context } = statement;
  if (isTitle(statement) || defines(statement)) return false;
  if (binds(statement)) return true;
  if (context.role === "introduction" || isRight(statement)) return false;
  if (addressee === "authority") return true;
  const isReceived = hasMarker(markers2, "receives") && hasMarker(markers2, "authority");
  return !negated && !states(statement) && !isReceived;
}
function isTitle({ text: text3, words: words3, markers: markers2, modality }) {
  if (/[.;:,!?]["”’)\]]?$/.test(text3.value)) return false;
  return words3.length <= 12 && (modality === null || words3.length <= 3) && !hasMarker(markers2, "bounds");
}
function isBounded({ context, addressee, negated, markers: markers2 }) {
  return context.demands && addressee === null && !negated && hasMarker(markers2, "bounds") && !hasMarker(markers2, "authority");
}
function isFragment2(statement, led) {
  const { addressee, negated, words: words3, context } = statement;
  if (addressee === "authority" || negated || words3.length < 2) return false;
  return (led || context.demands) && !isLink(statement) && !defines(statement);
}
function isLink({ text: text3 }) {
  return text3.marks.some((mark4) => mark4.kind === "link" && mark4.end - mark4.start >= text3.value.length - 2);
}
var isTask = ({ markers: markers2 }) => asksBidder(markers2);
function isAwardQuestion({ context, text: text3, words: words3, markers: markers2 }) {
  if (context.kind !== "award") return false;
  return asksBidder(markers2) || text3.value.endsWith("?") && words3.some(({ folded: folded2 }) => folded2 === "u" || folded2 === "you");
}

// src/model/scope.ts
var inside = " \u203A ";
function nestedOption(outer, inner) {
  return outer === null ? inner : `${outer}${inside}${inner}`;
}
function sameScope(a, b) {
  return meets(a.lot, b.lot) && meets(a.option, b.option);
}
function meets(a, b) {
  return holdsIn(a, b) || holdsIn(b, a);
}
function holdsIn(wide, narrow) {
  return wide === null || wide === narrow || narrow?.startsWith(`${wide}${inside}`) === true;
}

// src/understand/scopes.ts
var everywhere = { lot: null, option: null };
var opensLot = /^\W*\(?(?:sub\)?)?(?:perceel|lot)\s+(\d+[a-z]?|[A-Z])\b/i;
var general = /^\W*(?:algemeen|alle (?:percelen|lots)|voor alle percelen|general|all lots)\b/i;
var ofOption = /opti|variant|alternati|tekstblok/i;
var optionName = /^\W*(tekstblok\s+(?:bij|voor)\s[^\]:]{3,60}|(?:voorbeeld)?(?:optie|variant|alternatief|option|alternative)\s+(?:\d{1,2}|[A-Z])(?![A-Za-zÀ-ɏ])|(?:bij (?:een |de )?)?(?:[A-Za-zÀ-ɏ]+(?:,|\s+(?:en|of|en\/of))?\s+){1,4}(?:uitvoerings|bekostigings)?variant(?=\W*$))/i;
var optionalNote = /^[[(]\s*(?:optioneel|optional|facultatief|keuze)\b[^\])(:]{0,80}:?\s*[\])]?:?\s*|^\((?:bij|voor|indien|als|alleen|for|if)\s[^)]{3,60}:\)\s*|^(?:optie|variant|alternatief|option|alternative)\s+(?:\d{1,2}|[A-Z])\s*:\s*(?=\S)/i;
function optionalText(text3) {
  const found = optionalNote.exec(text3)?.[0];
  if (found === void 0) return null;
  return { option: found.replace(/[[\]():]/g, "").trim(), rest: found.length };
}
function lotName(text3) {
  return /^(?:(?:sub)?perceel|lot)?\s*(\d+[a-z]?|[A-Z])$/i.exec(text3.trim())?.[1] ?? null;
}
function lotIn(text3) {
  const match = /\b(?:sub)?perceel\s+(\d+[a-z]?|[A-Z])\b|\blot\s+(\d+[a-z]?)\b/i.exec(text3);
  return match?.[1] ?? match?.[2] ?? null;
}
function scopesOf(passages, sections) {
  const bySection = sectionScopes(sections);
  const chosen = choicesIn(passages);
  let named3 = nameOptions();
  let section = -1;
  let scope = everywhere;
  return passages.map((passage, index2) => {
    if (passage.section !== section) {
      section = passage.section;
      named3 = nameOptions();
      scope = bySection[section] ?? everywhere;
    }
    if (passage.role !== "heading" && passage.table < 0) scope = opened(passage, scope, named3) ?? scope;
    const own5 = chosen.get(index2);
    return own5 === void 0 ? scope : { ...scope, option: nestedOption(scope.option, own5) };
  });
}
var opensChoice = /^\W*(?:(?:kies|keuze|selecteer|maak een keuze|choose|select)\b.{0,30}(?:één|een|1|one|uit|of|tussen)\b|(?:een|één|one) (?:van|of) (?:de |het |the )?(?:onderstaande|volgende|following)\s)[^.!?]{0,120}[:\])]\W*$/i;
var alternative = /^\W*(?:of|or|óf|ofwel)\W*$/i;
function choicesIn(passages) {
  const chosen = /* @__PURE__ */ new Map();
  const isChoice = (at) => passages[at]?.role === "paragraph" && opensChoice.test(passages[at].text.value);
  passages.forEach(({ text: text3, section }, at) => {
    const near = (other) => passages[other]?.section === section && passages[other].role !== "heading";
    if (text3.value.length <= 8 && alternative.test(text3.value)) {
      if (near(at - 1) && !chosen.has(at - 1)) chosen.set(at - 1, `keuze ${at - 1}`);
      if (near(at + 1)) chosen.set(at + 1, `keuze ${at + 1}`);
    } else if (text3.value.length <= 160 && isChoice(at)) {
      for (let item = at + 1; near(item) && passages[item]?.role === "item"; item++) chosen.set(item, `keuze ${item}`);
    }
  });
  return chosen;
}
function opened({ text: text3 }, above, named3) {
  const value2 = text3.value.trim();
  if (value2.length > 90 || /[.;?!]$/.test(value2)) return null;
  if (general.test(value2)) return { ...above, lot: null };
  const lot = opensLot.exec(value2)?.[1];
  if (lot !== void 0) return { ...above, lot };
  const option = optionNamed(value2);
  return option === void 0 ? null : { ...above, option: named3(option) };
}
function optionNamed(line) {
  return ofOption.test(line) ? optionName.exec(line)?.[1] : void 0;
}
function sectionScopes(sections) {
  const named3 = nameOptions();
  const path = [];
  return sections.map(({ title, depth }) => {
    while ((path.at(-1)?.depth ?? 0) >= depth) path.pop();
    const above = path.at(-1)?.scope ?? everywhere;
    const own5 = title.replace(/^\W*(?:artikel\s+)?[\d.]+\.?\s+/i, "");
    const option = optionNamed(own5) ?? (optionalText(own5) === null ? void 0 : own5);
    const scope = {
      lot: opensLot.exec(own5)?.[1] ?? opensLot.exec(title)?.[1] ?? lotAfter(title) ?? above.lot,
      option: option === void 0 ? above.option : named3(option)
    };
    path.push({ depth, scope });
    return scope;
  });
}
function lotAfter(title) {
  const all2 = title.match(/\b(?:sub)?(?:perceel|lot)\s+(?:\d+[a-z]?|[A-Z])\b/gi);
  return all2?.length === 1 ? lotIn(title) : null;
}
function nameOptions() {
  const seen2 = /* @__PURE__ */ new Map();
  return (option) => {
    const name = option.replace(/\s+/g, " ").trim();
    if (!/\d/.test(name)) return name;
    const times = (seen2.get(name) ?? 0) + 1;
    seen2.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  };
}

// src/language/sentences.ts
var abbreviations = new Set(
  "art artt lid nr nrs blz pag par bijl bijv bv o.a m.b.t i.v.m d.w.z d.d e.d e.v ev jo incl excl max min ca resp mr drs dr ir ing prof dhr mw st tel t.a.v t.b.v t.o.v m.u.v o.g.v i.c.m n.a.v n.v.t i.p.v vs no e.g i.e etc zgn evt".split(" ")
);
var boundary = /[.!?]+["'”’)\]]*(?=\s)|\n\s*\n|\n(?=\s*(?:[-•–*]|\d{1,2}[.)]|[a-z][.)])\s)/g;
function isInside(value2, at, next) {
  if (value2.charAt(at) !== ".") return false;
  const following = /\S/.exec(value2.slice(next, next + 20))?.[0] ?? "";
  if (following !== following.toUpperCase()) return true;
  const before = value2.slice(
    Math.max(value2.lastIndexOf(" ", at), value2.lastIndexOf("\n", at), value2.lastIndexOf("(", at)) + 1,
    at
  );
  if (abbreviations.has(before.toLowerCase())) return true;
  if (/^[A-Za-z](?:\.[A-Za-z])*$/.test(before)) return true;
  return /^[\d.]+[a-z]?$/.test(before) && value2.slice(value2.lastIndexOf("\n", at) + 1, at).trim() === before;
}
function isLine({ kind, start, end }, value2) {
  if (kind !== "strong" && kind !== "emphasis") return false;
  const opens = start === 0 || value2.charAt(start - 1) === "\n";
  return opens && value2.charAt(end) === "\n" && /^\s*[A-ZÀ-Þ]/u.test(value2.slice(end, end + 10));
}
function cutsIn({ value: value2, marks }) {
  const cuts = [value2.length];
  boundary.lastIndex = 0;
  for (let match = boundary.exec(value2); match !== null; match = boundary.exec(value2)) {
    if (!isInside(value2, match.index, boundary.lastIndex)) cuts.push(boundary.lastIndex);
  }
  for (const mark4 of marks) if (mark4.kind === "break" || isLine(mark4, value2)) cuts.push(mark4.end);
  return cuts;
}
function sentences(text3) {
  const cuts = cutsIn(text3);
  if (cuts.length === 1) return [trimText(text3)].filter(({ value: value2 }) => value2 !== "");
  cuts.sort((a, b) => a - b);
  const found = [];
  let start = 0;
  for (const end of cuts) {
    if (end <= start) continue;
    const sentence = trimText(text3, start, end);
    if (sentence.value !== "") found.push(sentence);
    start = end;
  }
  return found;
}

// src/understand/contents.ts
var leaderLine = /(?:\.{4,}|…{2,}|(?:\s\.){4,}|\t)\s*\d{1,3}\s*$/;
var pageLine = /^[A-ZÀ-Þ\d[(].{2,120}\s(\d{1,3})$/u;
var inSentence = /[!?;,]|[a-zß-ÿ]\.\s/u;
var ownNumber = /\b(?:perceel|lot|bijlage|eis|fase|artikel|hoofdstuk|stap|paragraaf|wens|vraag|optie|week|annex|part|phase)\s\d{1,3}$/i;
var enough4 = 3;
function contentsLines(passages) {
  const found = /* @__PURE__ */ new Set();
  let run = [];
  let lines = 0;
  let page = 0;
  const close2 = () => {
    if (lines >= enough4) for (const index2 of run) found.add(index2);
    run = [];
    lines = 0;
    page = 0;
  };
  passages.forEach((passage, index2) => {
    const value2 = passage.text.value.trim();
    const endsInPage = /\d$/.test(value2.slice(-1));
    if (endsInPage && leaderLine.test(value2.slice(-40))) found.add(index2);
    const pages = endsInPage && passage.table < 0 && passage.role !== "heading" ? pagesOf(value2) : [];
    const first = pages[0];
    if (first === void 0 || first < page) close2();
    if (first === void 0) return;
    run.push(index2);
    lines += pages.length;
    page = pages.at(-1) ?? page;
  });
  close2();
  return found;
}
function answeredQuestions(passages) {
  const found = /* @__PURE__ */ new Set();
  passages.forEach(({ text: text3 }, index2) => {
    if (!/^\W{0,3}(?:vraag|question)\b/i.test(text3.value)) return;
    const answer = /\b(?:antwoord|answer)\s?\d*\s?:/i;
    if (answer.test(text3.value) || answer.test(passages[index2 + 1]?.text.value.slice(0, 20) ?? "")) found.add(index2);
  });
  return found;
}
function pagesOf(value2) {
  const pages = [];
  for (const line of value2.split("\n")) {
    const page = ownNumber.test(line) || inSentence.test(line) ? void 0 : pageLine.exec(line.trim())?.[1];
    if (page === void 0 || Number(page) < (pages.at(-1) ?? 0)) return [];
    pages.push(Number(page));
  }
  return pages;
}

// src/understand/tables.ts
function columnName(column) {
  if (column === null) return "";
  return column.slice(0, 100).toLowerCase().replace(/^[^A-Za-zÀ-ɏ#]+|[^A-Za-zÀ-ɏ#]+$/g, "");
}
var changed = /\b(?:WAS|WORDT)\b/;
function tableUses(passages, { words: words3 }) {
  const columns = /* @__PURE__ */ new Map();
  for (const { table, row, text: text3 } of passages) {
    if (table < 0 || row !== 0) continue;
    const name = changed.test(text3.value) ? "was" : columnName(text3.value);
    addTo(columns, table, name);
  }
  const asksItself = (name) => !words3.documentColumns.includes(name);
  const uses = /* @__PURE__ */ new Map();
  for (const [table, names] of columns) {
    const holds = (list2) => names.some((name) => list2.includes(name));
    const defines2 = words3.termColumns.includes(names[0] ?? "") && names.length <= 3;
    uses.set(
      table,
      holds(words3.answerColumns) ? "answers" : defines2 ? "definitions" : holds(words3.versionColumns) ? "versions" : holds(words3.documentColumns) && !holds(words3.textColumns.filter(asksItself)) ? "documents" : "demands"
    );
  }
  return uses;
}

// src/understand/vocabulary.ts
function vocabularyOf(concepts) {
  const labels = concepts.flatMap((concept) => concept.phrases.map((phrase) => ({ phrase, concept: concept.id })));
  return {
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    index: indexPhrases(labels.map((label) => label.phrase)),
    owners: labels.map((label) => label.concept)
  };
}
function findMentions(vocabulary, words3, text3) {
  const hits = findPhrases(vocabulary.index, words3);
  if (hits.length === 0) return none5;
  return longestHits(hits).map((hit) => {
    const { start, end } = rangeOf(hit, words3, text3);
    return { concept: vocabulary.owners[hit.index] ?? "", start, end };
  });
}
var none5 = [];

// src/understand/statements.ts
var silent2 = /* @__PURE__ */ new Set([
  "contents",
  "explanation",
  "question",
  "definition",
  "instruction"
]);
var body = { role: "body", kind: null, phase: null, demands: false, article: false, depth: 0 };
function sectionContexts(sections, knowledge) {
  const path = [];
  const whole = documentContext(sections[0], knowledge);
  return sections.map((section) => {
    while ((path.at(-1)?.depth ?? 0) >= section.depth) path.pop();
    const above = path.at(-1)?.context ?? whole;
    const context = titleContext(section, above, knowledge);
    path.push({ depth: section.depth, context });
    return context;
  });
}
function documentContext(title, knowledge) {
  const markers2 = findMarkers(knowledge, words2(title?.title ?? ""));
  const explains = hasMarker(markers2, "explanationTitles") || hasMarker(markers2, "explanationDocuments");
  return explains && !hasMarker(markers2, "demandTitles") ? { ...body, role: "explanation" } : body;
}
var opening3 = /^(?:[\d.]+|[A-Z]|[IVX]+|[Hh]oofdstuk|[Dd]eel|[Aa]rtikel|[Bb]ijlage|[Pp]aragraaf|[Cc]hapter|[Pp]art|[Ss]ection|[Aa]nnex)$/;
function titleContext(section, above, knowledge) {
  const title = words2(section.title);
  const markers2 = findMarkers(knowledge, title);
  const opens = (marker, to) => markers2.some(
    (hit) => hit.marker === marker && (to ?? hit.to) === hit.to && title.slice(0, hit.from).every((word2) => opening3.test(word2.written))
  );
  const kinds2 = markers2.flatMap(
    ({ marker }) => marker.startsWith("kind:") ? [marker.slice(5)] : []
  );
  const stated = kinds2.includes("selection") && kinds2[0] === "exclusion" ? "selection" : kinds2[0];
  const kind = hasMarker(markers2, "tenderDocuments") ? void 0 : stated;
  const { depth } = section;
  const phase = titlePhase(title, markers2, above);
  const plain3 = { kind: null, phase, demands: false, article: false, depth };
  if (opens("contentsTitles", title.length)) return { ...plain3, role: "contents" };
  if (opens("definitionTitles")) return { ...plain3, role: "definition" };
  if (opens("explanationTitles")) return { ...plain3, role: "explanation", kind: kind ?? above.kind };
  if (opens("introTitles")) return { ...plain3, role: "introduction", kind: kind ?? above.kind };
  const demands = above.demands || hasMarker(markers2, "demandTitles");
  const article2 = above.article || hasMarker(markers2, "articleTitles");
  const role = above.role === "explanation" && (article2 || hasMarker(markers2, "demandChapters")) ? "body" : above.role;
  return { role, kind: kind ?? above.kind, phase, demands, article: article2, depth };
}
function titlePhase(title, markers2, above) {
  if (hasMarker(markers2, "closingTitles")) return "closing";
  if (hasMarker(markers2, "implementationTitles")) return "implementation";
  if (hasMarker(markers2, "verificationTitles")) return "verification";
  const isWhole = ({ marker, from, to }) => marker === "tenderTitles" && to === title.length && title.slice(0, from).every(({ written }) => opening3.test(written));
  return above.depth > 0 && !above.demands && markers2.some(isWhole) ? "tender" : above.phase;
}
function readStatements(draft, vocabulary, contexts) {
  const knowledge = languageKnowledge(draft.language);
  const scopes = scopesOf(draft.passages, draft.sections);
  const uses = tableUses(draft.passages, knowledge);
  const contents = contentsLines(draft.passages);
  const answered = answeredQuestions(draft.passages);
  const chapters = chapterLetters(draft.sections);
  const found = [];
  let earlier = null;
  let leadIn = null;
  draft.passages.forEach((passage, passageIndex) => {
    if (passage.role === "heading") earlier = null;
    const continues2 = passage.role === "item" || passage.role === "cell";
    if (!continues2 || passage.role === "cell" && found.at(-1)?.passage.role === "item") leadIn = null;
    const place = {
      passage,
      context: contexts[passage.section] ?? body,
      use: uses.get(passage.table) ?? "demands",
      isContents: contents.has(passageIndex),
      isAnswered: answered.has(passageIndex),
      knowledge
    };
    let before = null;
    for (const sentence of sentences(passage.text)) {
      const { lead, option, text: text3 } = openSentence(sentence, passage, chapters);
      const sentenceWords = words2(text3.value);
      const markers2 = findMarkers(knowledge, sentenceWords);
      const duty = readDuty(text3, sentenceWords, markers2, earlier);
      earlier = duty.addressee ?? earlier;
      const role = before ?? roleOf({ text: text3, lead, markers: markers2 }, place);
      before = goesOn3(role, text3) ? role : null;
      const scope = scopes[passageIndex] ?? { lot: null, option: null };
      found.push({
        text: text3,
        words: sentenceWords,
        passage,
        passageIndex,
        leadIn,
        markers: markers2,
        addressee: duty.addressee,
        modality: duty.modality,
        negated: duty.negated,
        denied: duty.denied,
        context: place.context,
        scope: option === null ? scope : { ...scope, option: nestedOption(scope.option, option) },
        lead,
        source: sourceSpan(sentence, 0, sentence.value.length),
        role,
        historical: hasMarker(markers2, "history"),
        mentions: findMentions(vocabulary, sentenceWords, text3.value)
      });
    }
    if (passage.table < 0 && opensList(passage)) leadIn = found.length - 1;
  });
  return found;
}
var announces = /\b(?:volgende|onderstaande|following)\s(?!(?:werk)?dag|week|maand|kwartaal|jaar|keer)[^.:;]{3,80}\.$/i;
function opensList({ text: text3, role }) {
  const end = text3.value.trimEnd().slice(-160);
  return end.endsWith(":") || role === "paragraph" && end.endsWith(".") && announces.test(end);
}
function chapterLetters(sections) {
  return new Set(
    sections.flatMap(({ title }) => /^(?:[A-Za-zÀ-ɏ]{4,9}\s)?([A-Z])(?:[.:)]\s|\s[–—-]\s)/u.exec(title)?.[1] ?? [])
  );
}
function openSentence(sentence, { role }, chapters) {
  const { value: value2 } = sentence;
  const note2 = role === "heading" ? null : optionalText(value2);
  const from = note2 === null || note2.rest >= value2.length ? 0 : note2.rest;
  const found = leadingId(value2.slice(from), role !== "heading");
  const option = from === 0 ? null : note2?.option ?? null;
  const isChapter = found !== null && role === "heading" && chapters.has(/^([A-Z])\.?\d[\d.]*$/.exec(found.id)?.[1] ?? "");
  if (found === null || isChapter) return { lead: null, option, text: sliceText(sentence, from, value2.length) };
  const at = from + found.rest;
  const alone = at >= value2.length;
  const text3 = alone || role === "heading" ? sentence : sliceText(sentence, at, value2.length);
  return { lead: { id: found.id, alone }, option, text: text3 };
}
function goesOn3(role, { value: value2 }) {
  return role === "explanation" || role === "instruction" && !value2.includes("]");
}
function roleOf({ text: text3, lead, markers: markers2 }, place) {
  const { passage, context, use } = place;
  const { value: value2 } = text3;
  const opens = (marker) => markers2.some((hit) => hit.marker === marker && hit.from === 0);
  if (context.role === "contents" || place.isContents || isContentsLink(text3)) return "contents";
  if (passage.role === "heading") return "heading";
  if (passage.table >= 0 && passage.row === 0 && !isDataRow(text3)) return "heading";
  if (use === "answers" || place.isAnswered) return "question";
  if (use === "definitions") return "definition";
  if (use === "versions" || columnName(passage.column) === "toelichting" && use !== "documents") return "explanation";
  const names = markers2.some(({ marker, from }) => from <= 2 && (marker === "bidder" || marker === "contractor"));
  if (isBracketed(passage.text.value) && !names) return "instruction";
  if (value2.startsWith("[") && (hasMarker(markers2, "instructionMarks") || /^\[[^\]]*\]\.?$/.test(value2)))
    return "instruction";
  if (value2.endsWith("?") && !asksBidder(markers2) && context.kind !== "award") return "question";
  const defines2 = hasMarker(markers2, "definitionMarks") && !/\b[Ww]aaronder\b/.test(value2);
  if (context.role === "definition" || defines2) return "definition";
  if (context.role === "explanation" || opens("explanationOpenings") && /^\S+(?:\s\S+)?:/.test(value2))
    return "explanation";
  if (lead === null && isTitleLine(text3, passage, markers2)) return "heading";
  return "plain";
}
function isBracketed(passage) {
  return /^\[[^[\]]*(?:\[[^\]]*\][^[\]]*)*\][.:]?$/.test(passage) && optionalText(passage) === null;
}
function isDataRow({ value: value2 }) {
  return /[.;]$/.test(value2) && value2.length > 25;
}
function isTitleLine({ value: value2, marks }, passage, markers2) {
  if (passage.table >= 0 || value2.length > 120) return false;
  const dressed = marks.some(
    ({ kind, start, end }) => (kind === "strong" || kind === "emphasis") && start <= 1 && end >= value2.length - 1
  );
  if (!dressed || markers2.some(({ marker, from }) => from <= 1 && (marker === "bidder" || marker === "contractor")))
    return false;
  if (/[.:;!]["”’)\]]?$/.test(value2))
    return value2.length < 50 && passage.text.value.length > value2.length + 10 && /\.$/.test(value2);
  return passage.role === "paragraph";
}
function isContentsLink(text3) {
  const link2 = text3.marks.find((mark4) => mark4.kind === "link");
  if (link2 === void 0 || link2.start > 0 || link2.end < text3.value.trimEnd().length) return false;
  return /^(?:about:blank)?#/.test(link2.target ?? "");
}

// src/understand/rows.ts
function readRow(statements, first, leadIn, { words: words3 }) {
  const cells = cellsOf3(statements, first).filter(({ first: { role } }) => !silent2.has(role));
  const inColumn = ({ column }, names) => names.includes(column) || column.includes("/") && column.split("/").some((part) => names.includes(part.trim()));
  const idCell = cells.find((cell) => inColumn(cell, words3.idColumns)) ?? cells.find(({ first: { text: text4 } }, at) => {
    const id2 = cellId(text4.value);
    return id2 !== null && (at === 0 || !isNumber(id2));
  });
  const who = cells.find((cell) => inColumn(cell, words3.whoColumns));
  const told = cells.filter((cell) => cell !== idCell && cell !== who);
  if (idCell === void 0 && /:$/.test(cells[0]?.first.text.value ?? "") && told.length <= 2) return null;
  const isProof2 = (cell) => inColumn(cell, words3.evidenceColumns);
  const binds2 = (index2) => {
    const statement = statements[index2];
    return statement !== void 0 && isDuty(statement);
  };
  const duties2 = told.filter((cell) => cell.indexes.some(binds2));
  const text3 = told.find((cell) => inColumn(cell, words3.textColumns)) ?? (duties2.every(isProof2) ? told.find(isProof2) : void 0) ?? null;
  const norm = told.find((cell) => inColumn(cell, words3.normColumns));
  if (text3 === null && idCell === void 0 && norm !== void 0) return normRow(cells, norm, leadIn);
  const main = text3 ?? longest(told);
  if (main === null) return null;
  if (told.every(isEmpty) || text3 !== null && isEmpty(text3)) return null;
  const lead = told.map(({ first: first2 }) => first2.lead?.id).find((known3) => known3 !== void 0) ?? null;
  const id = idCell === void 0 ? lead : cellId(idCell.first.text.value) ?? idCell.first.text.value.trim();
  if (idCell === void 0 && duties2.length === 0 && told.some(({ first: first2 }) => first2.negated)) return null;
  const leads = leadIn !== null || who !== void 0 && who.first.addressee !== "authority";
  const isPaper = text3 !== null && inColumn(text3, words3.documentColumns);
  const named3 = id !== null && (text3 !== null || !isNumber(id) && main.first.words.length > 2);
  if (!named3 && duties2.length === 0 && !(text3 !== null && (isFragment2(text3.first, leads) || leads && isPaper)))
    return null;
  const evidence = told.filter(isProof2).flatMap(({ indexes }) => indexes);
  const lot = told.find((cell) => inColumn(cell, words3.lotColumns));
  const telling2 = text3 ?? duties2[0] ?? main;
  return {
    id,
    passage: telling2.first.passage,
    statements: cells.flatMap(({ indexes }) => indexes),
    telling: new Set(telling2.indexes),
    evidence,
    extents: [telling2.first.passage.extent],
    open: null,
    leadIn,
    actor: who?.first ?? null,
    lot: lot === void 0 ? null : lotName(lot.first.text.value)
  };
}
function normRow(cells, norm, leadIn) {
  const [topic] = cells;
  const sets = hasMarker(norm.first.markers, "bounds") || /\d/.test(norm.first.text.value);
  if (topic === void 0 || topic === norm || !sets || norm.first.addressee === "authority") return null;
  return {
    id: topic.first.lead?.id ?? null,
    passage: norm.first.passage,
    statements: cells.flatMap(({ indexes }) => indexes),
    telling: /* @__PURE__ */ new Set([...topic.indexes, ...norm.indexes]),
    evidence: [],
    extents: [norm.first.passage.extent],
    open: null,
    leadIn,
    actor: null,
    lot: null
  };
}
function cellsOf3(statements, first) {
  const cells = [];
  const head = statements[first];
  const inRow = (at) => {
    const passage = statements[at]?.passage;
    return passage?.table === head?.passage.table && passage?.row === head?.passage.row;
  };
  let start = first;
  while (inRow(start - 1)) start--;
  for (let at = start; ; at++) {
    const statement = statements[at];
    if (statement === void 0 || !inRow(at)) return cells;
    const { column } = statement.passage;
    const last = cells.at(-1);
    const same = last?.first.passageIndex === statement.passageIndex;
    if (last !== void 0 && (same || column !== null && last.first.passage.column === column)) last.indexes.push(at);
    else cells.push({ column: columnName(column), first: statement, indexes: [at] });
  }
}
var isEmpty = ({ first }) => isEmptyPlace(first.text.value);
function longest(cells) {
  return cells.reduce(
    (best, cell) => best === null || cell.first.words.length > best.first.words.length ? cell : best,
    null
  );
}

// src/understand/groups.ts
function groupStatements(statements, knowledge) {
  const reading = {
    statements,
    knowledge,
    groups: [],
    current: null,
    row: { table: -1, row: -1 },
    pending: null,
    leadIn: null,
    recitals: false,
    flattened: false,
    typed: false,
    item: -1
  };
  statements.forEach((statement, at) => {
    if (statement.passage.stated !== null) takeStated(reading, statement, at);
    else if (statement.passage.table >= 0) takeCell(reading, statement, at);
    else if (statement.passage.role === "heading") takeHeading(reading, statement, at);
    else if (namesColumns(statement, knowledge)) takeColumns(reading);
    else if (statement.role === "heading") takeTitle(reading);
    else if (!silent2.has(statement.role)) takeText(reading, statement, at);
  });
  return reading.groups;
}
function open(reading, id, statement, at, scope) {
  const { passage } = statement;
  const group = {
    id,
    passage,
    statements: [at],
    telling: null,
    evidence: [],
    extents: [passage.extent],
    open: scope,
    leadIn: passage.role === "item" ? reading.leadIn : null,
    actor: null,
    lot: null
  };
  if (passage.role === "item") reading.item = statement.passageIndex;
  reading.current = group;
  reading.groups.push(group);
  return group;
}
function join(group, statement, at) {
  group.statements.push(at);
  group.extents.push(statement.passage.extent);
}
function opensPassage({ statements }, at) {
  return statements[at - 1]?.passageIndex !== statements[at]?.passageIndex;
}
function closesPassage({ statements }, at) {
  return statements[at + 1]?.passageIndex !== statements[at]?.passageIndex;
}
var listScope = (passage) => opensList(passage) ? "list" : null;
function takeStated(reading, statement, at) {
  const { stated } = statement.passage;
  const { current } = reading;
  if (stated === null) return;
  if (current !== null && (stated.evidence || !opensPassage(reading, at))) {
    join(current, statement, at);
    if (stated.evidence) current.evidence.push(at);
  } else open(reading, stated.id, statement, at, null);
}
function takeCell(reading, statement, at) {
  const { passage } = statement;
  if (reading.statements[at - 1]?.passage.role === "item") reading.leadIn = null;
  if (reading.current?.open !== "section") reading.current = null;
  if (statement.role === "heading" || silent2.has(statement.role)) return;
  if (reading.row.table === passage.table && reading.row.row === passage.row) return;
  reading.row = passage;
  const group = readRow(reading.statements, at, reading.leadIn, reading.knowledge);
  if (group !== null) reading.groups.push(group);
  else takeProperty(reading, at);
}
function takeProperty({ statements, knowledge, current }, at) {
  const label = statements[at];
  const value2 = statements[at + 1];
  if (current?.open !== "section" || label === void 0 || value2 === void 0) return;
  if (value2.passage.table !== label.passage.table || value2.passage.row !== label.passage.row) return;
  if (!knowledge.words.evidenceColumns.includes(label.text.value.toLowerCase().replace(/\W+$/, ""))) return;
  join(current, value2, at + 1);
  current.evidence.push(at + 1);
}
function takeHeading(reading, statement, at) {
  const { current } = reading;
  const id = statement.lead?.id ?? soleId(statement.text.value);
  takeTitle(reading);
  reading.typed = false;
  const below = current?.open === "section" && isBelow(statement, reading.statements[current.statements[0] ?? -1]);
  if (id === null && below) {
    reading.current = current;
    return;
  }
  if (id !== null && opensPassage(reading, at)) open(reading, id, statement, at, "section");
}
function takeTitle(reading) {
  reading.pending = null;
  reading.leadIn = null;
  reading.flattened = false;
  reading.recitals = false;
  reading.current = null;
}
function takeColumns(reading) {
  takeTitle(reading);
  reading.flattened = true;
}
function isBelow(heading, above) {
  return above !== void 0 && heading.context.depth > above.context.depth;
}
var recitals = /(?:overwegende|in aanmerking|overwegingen|whereas)[^.]*:$/i;
var typeLine = /^(?:eistype|soort eis|type eis)\s*:/i;
function takeText(reading, statement, at) {
  const opens = opensPassage(reading, at);
  const isItem = statement.passage.role === "item";
  if (opens && !isItem) {
    reading.leadIn = null;
    const whole = statement.passage.text.value.trimEnd();
    reading.recitals = whole.endsWith(":") && recitals.test(whole);
  }
  if (reading.recitals) return;
  if (typeLine.test(statement.text.value)) {
    reading.typed = true;
    return;
  }
  if (statement.lead !== null && takeNumbered(reading, statement.lead.id, statement, at)) return;
  if (opens && takePending(reading, statement, at)) return;
  const { current } = reading;
  if (reading.flattened && opens && current?.statements.length === 1 && statement.lead === null) {
    join(current, statement, at);
    current.evidence.push(at);
  } else if (current !== null && continues(current, statement, opens)) join(current, statement, at);
  else if (isLeadIn(reading, statement, at)) {
    const asked = statement.addressee === "authority";
    reading.leadIn = asked ? { ...statement, addressee: "bidder", modality: "must" } : statement;
    reading.current = null;
  } else if (isDemand(reading, statement, opens)) open(reading, null, statement, at, listScope(statement.passage));
  else if (current?.id === null && isItem && !opens) join(current, statement, at);
  else if (opens) reading.current = null;
}
function takePending(reading, statement, at) {
  if (reading.pending === null) return false;
  const { id, extent } = reading.pending;
  reading.pending = null;
  if (isEmptyPlace(statement.text.value)) return true;
  if (isNumber(id) && !holdsClause(reading, at)) return true;
  open(reading, id, statement, at, listScope(statement.passage)).extents.unshift(extent);
  return true;
}
function isDemand(reading, statement, opens) {
  if (isRule(statement) || isBounded(statement) || isAwardQuestion(statement)) return true;
  if (statement.passage.role !== "item" || !opens || leadOf(reading, statement)?.negated) return false;
  if (statement.context.article && statement.addressee !== "authority") return isClause(statement);
  const led = reading.leadIn !== null && reading.leadIn.modality !== "may";
  return isFragment2(statement, led) || isNext(reading, statement) && isClause(statement);
}
function isNext({ item }, { passageIndex, context, addressee }) {
  return item >= 0 && passageIndex === item + 1 && context.role === "body" && addressee !== "authority";
}
function leadOf({ statements }, { leadIn }) {
  return leadIn === null ? void 0 : statements[leadIn];
}
function namesColumns({ words: words3, text: text3 }, { words: known3 }) {
  if (words3.length < 2 || words3.length > 6 || text3.value.length > 60) return false;
  const holds = (columns) => words3.some(({ folded: folded2 }) => columns.includes(folded2));
  return holds(known3.idColumns) && (holds(known3.evidenceColumns) || holds(known3.textColumns));
}
function isLeadIn(reading, statement, at) {
  if (!opensList(statement.passage) || !closesPassage(reading, at)) return false;
  const next = reading.statements[at + 1];
  if (next?.passage.role !== "item" && next?.passage.role !== "cell" || statement.negated) return false;
  return statement.addressee !== "authority" || ["requests", "receives"].some((marker) => hasMarker(statement.markers, marker));
}
function takeNumbered(reading, id, statement, at) {
  const { passage, text: text3 } = statement;
  if (statement.lead?.alone === true && closesPassage(reading, at)) {
    reading.pending = { id, extent: passage.extent };
    reading.current = null;
    return true;
  }
  if (isEmptyPlace(text3.value)) {
    reading.current = null;
    return true;
  }
  if (isNumber(id) && (isBranch(reading, id, at) || !holdsClause(reading, at))) {
    reading.current = null;
    return isDefinition(text3.value);
  }
  reading.pending = null;
  open(reading, id, statement, at, listScope(passage));
  return true;
}
function isBranch({ statements }, id, at) {
  return statements[at + 1]?.lead?.id.startsWith(`${id}.`) === true && !/\.$/.test(statements[at]?.text.value ?? "");
}
function holdsClause({ statements, typed }, first) {
  const passage = statements[first]?.passageIndex;
  for (let at = first; statements[at]?.passageIndex === passage; at++) {
    const statement = statements[at];
    if (statement === void 0 || at > first && statement.lead !== null) return false;
    const denied = statement.negated && statement.addressee !== null;
    if (isClause(statement) || denied || typed && !isEmptyPlace(statement.text.value) || isTask(statement))
      return true;
  }
  return false;
}
function continues(current, statement, opens) {
  if (current.id === null) return false;
  if (!opens) return true;
  if (current.open === "section") return statement.addressee !== "authority" || current.statements.length === 1;
  return current.open === "list" && statement.passage.role === "item";
}

// src/understand/parts.ts
function countDemands(statements) {
  const opens = statements.findIndex(({ text: text3 }) => text3.value.endsWith(":"));
  let most2 = opens < 0 ? 1 : Math.max(1, statements.length - 1 - opens);
  for (const { text: text3 } of statements) most2 = Math.max(most2, partsOf2(text3.value).length);
  return most2;
}
function partsOf2(text3) {
  const whole = [{ start: 0, end: text3.length }];
  if (!text3.includes(";")) return whole;
  const parts = [];
  for (let start = 0; start < text3.length; ) {
    const next = text3.indexOf(";", start);
    const end = next < 0 ? text3.length : next;
    if (/[A-Za-zÀ-ɏ]{2}/u.test(text3.slice(start, end))) parts.push({ start, end });
    start = end + 1;
  }
  return parts.length > 2 || parts.length > 1 && text3.includes(":") ? parts : whole;
}
function spreadEvidence(evidence, statements) {
  return evidence.flatMap((demand) => {
    const asking = statements.find(({ text: text3 }) => sourceSpan(text3, 0, text3.value.length).start === demand.span.start);
    if (asking === void 0 || demand.form !== "policy-document") return [demand];
    const names = ({ start, end }) => asking.mentions.some(
      (mention) => mention.concept === demand.concept && mention.start >= start && mention.start < end
    );
    const parts = partsOf2(asking.text.value).filter((part) => demand.concept === null || names(part));
    if (parts.length < 2) return [demand];
    return parts.map((part, index2) => ({
      ...demand,
      concept: index2 === 0 ? demand.concept : null,
      span: sourceSpan(asking.text, part.start, part.end)
    }));
  });
}

// src/understand/requirements.ts
function findRequirements(reader) {
  const ordinals2 = /* @__PURE__ */ new Map();
  return groupStatements(reader.statements, reader.knowledge).flatMap((group) => {
    const { section } = group.passage;
    const ordinal2 = (ordinals2.get(section) ?? 0) + 1;
    ordinals2.set(section, ordinal2);
    const id = group.id ?? `\xA7${reader.draft.sections[section]?.number ?? "0"}-${ordinal2}`;
    return readRequirement(group, id, reader);
  });
}
function readRequirement(group, id, reader) {
  const shown = group.evidence.length === 0 ? noProofs : new Set(group.evidence);
  const own5 = [];
  for (const index2 of group.statements) {
    const statement = reader.statements[index2];
    if (statement !== void 0) own5.push({ index: index2, statement });
  }
  const isIdOnly = ({ statement }) => statement.passage.table >= 0 && cellId(statement.text.value) !== null;
  const telling2 = own5.some(isIdOnly) ? own5.filter((one2) => !isIdOnly(one2)) : own5;
  const words3 = telling2.filter(
    ({ index: index2, statement }) => statement.role !== "heading" && statement.lead?.alone !== true && (group.telling?.has(index2) ?? !shown.has(index2))
  );
  const main = words3[0] ?? telling2.find(({ statement }) => statement.role !== "heading");
  if (main === void 0 || telling2.every(({ statement }) => statement.role === "heading" || isEmptyPlace(statement.text.value)))
    return [];
  const { stated, section } = group.passage;
  const told = telling2.map(({ statement }) => statement);
  const facets = facetsOf({
    statements: told,
    main: main.statement,
    leadIn: group.leadIn,
    actor: group.actor,
    proofs: proofsIn(own5, shown),
    stated: stated?.kind ?? kindOfId(id),
    chapter: reader.contexts[section]?.kind ?? null,
    phase: reader.contexts[section]?.phase ?? null,
    vocabulary: reader.vocabulary,
    knowledge: reader.knowledge
  });
  const requirement = {
    id,
    explicit: group.id !== null,
    text: words3.length === 1 ? main.statement.text.value : words3.map(({ statement }) => statement.text.value).join(" "),
    span: hull(words3.map(({ statement }) => sourceSpan(statement.text, 0, statement.text.value.length))),
    extents: extentsOf(group, own5, reader.statements),
    section,
    statements: group.statements,
    kind: facets.kind,
    modality: facets.modality,
    addressee: facets.addressee,
    phase: facets.phase,
    perYear: facets.perYear,
    onRequest: facets.onRequest,
    evidence: spreadEvidence(facets.evidence, told),
    concepts: conceptsIn(told),
    quantities: quantitiesIn(telling2),
    lot: stated?.lot ?? group.lot ?? lotNamed(told) ?? main.statement.scope.lot,
    option: main.statement.scope.option,
    demands: countDemands(words3.map(({ statement }) => statement)),
    negated: told.every(({ negated, role }) => negated || role === "heading")
  };
  return [requirement];
}
var noProofs = /* @__PURE__ */ new Set();
function proofsIn(own5, shown) {
  if (shown.size === 0) return noProofs;
  return new Set(own5.filter(({ index: index2 }) => shown.has(index2)).map(({ statement }) => statement));
}
function conceptsIn(statements) {
  const found = [];
  for (const { mentions: mentions2 } of statements) {
    for (const { concept } of mentions2) if (!found.includes(concept)) found.push(concept);
  }
  return found;
}
function quantitiesIn(own5) {
  const found = [];
  for (const { index: index2, statement } of own5) {
    for (const { kind, value: value2, unit, start, end } of amounts(statement.text.value, statement.words))
      found.push({ kind, value: value2, unit, start, end, statement: index2 });
  }
  return found;
}
var opensLot2 = byForm(({ folded: folded2 }) => /(?:perceel|lot)$/.test(folded2));
function lotNamed(statements) {
  if (!statements.some(({ words: words3 }) => words3.some(opensLot2))) return null;
  return lotIn(statements.map(({ text: text3 }) => text3.value).join("\n"));
}
function hull(spans) {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
function extentsOf(group, own5, all2) {
  const first = own5[0];
  const last = own5.at(-1);
  if (first === void 0 || last === void 0 || group.passage.table >= 0) return [hull(group.extents)];
  const shared = all2[first.index - 1]?.passageIndex === first.statement.passageIndex || all2[last.index + 1]?.passageIndex === last.statement.passageIndex;
  if (shared) return joined(own5.map(({ statement }) => statement.source));
  const keepsHeading = group.open === "section" && sharesSection(first.index, group, all2);
  return joined(keepsHeading ? group.extents.slice(1) : group.extents);
}
function sharesSection(heading, group, all2) {
  const own5 = new Set(group.statements);
  for (let i = heading + 1; i < all2.length && all2[i]?.passage.role !== "heading"; i++) if (!own5.has(i)) return true;
  return false;
}
function joined(spans) {
  if (spans.length < 2) return spans;
  const result = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== void 0 && span.start <= last.end) result[result.length - 1] = hull([last, span]);
    else result.push(span);
  }
  return result;
}

// src/understand/understand.ts
function understand(draft, vocabulary, register) {
  const knowledge = languageKnowledge(draft.language);
  const contexts = sectionContexts(draft.sections, knowledge);
  const read = readStatements(draft, vocabulary, contexts);
  const requirements = findRequirements({ draft, statements: read, contexts, vocabulary, knowledge });
  const duties2 = new Set(requirements.flatMap((requirement) => requirement.statements));
  const statements = read.map(
    ({ text: text3, source, words: words3, passage, leadIn, role, addressee, negated, denied, historical, mentions: mentions2 }, index2) => ({
      text: text3,
      source,
      words: words3,
      passage,
      leadIn,
      role: role === "plain" && duties2.has(index2) ? "duty" : role,
      addressee,
      negated,
      denied,
      historical,
      mentions: mentions2
    })
  );
  return {
    ...draft,
    facts: inferFacts(draft.facts, statements),
    statements,
    requirements,
    references: findReferences(statements, register)
  };
}

// src/language/grammar.ts
var emptyWords = [
  "de het een der den des dit dat deze die wie wat welke welk hetgeen er hier daar waar",
  "en of maar dan als indien wanneer zodra nadat voordat mits tenzij hetzij dus want omdat zodat zoals ook tevens eveneens daarnaast bovendien verder voorts",
  "in op aan van voor met bij tot uit over onder naar om door per te ter ten via vanaf sinds binnen buiten na tegen tussen rond omtrent inzake betreffende ten behoeve behalve jegens namens",
  "is zijn was waren wordt worden werd werden geworden wezen zal zullen zou zouden moet moeten dient dienen hoeft hoeven behoort verplicht gehouden kan kunnen mag mogen wil willen laat laten doet doen",
  "hij zij ze hem haar hun hen u uw wij we ons onze men zich zichzelf zelf mijn je jullie ik",
  "waarin waarbij waarop waaruit waarmee waarvan waarvoor daarin daarbij daarop daaruit daarmee daarvan daarvoor hierin hierbij hierop hiervan hiermee daartoe hiertoe hierover daarover ervan ervoor erin hieraan daaraan",
  "zorg draagt dragen draag zorgt zorgen stelt stellen gesteld gestelde brengt brengen gebracht komt komen gekomen gaat neemt nemen genomen geeft geven gegeven wijze manier middels ten aanzien betrekking verband kader grond basis hand voldoende",
  "alsmede evenals respectievelijk danwel dan wel o.a. onder andere bijvoorbeeld namelijk d.w.z. zoals mede aldus desbetreffende betreffende betrokken bedoelde genoemde voornoemde voornoemd bedoeld genoemd hierna volgende voorgaande",
  "welke zulke dergelijke iets iemand alles nog al reeds steeds altijd weer juist wel zo zeer juist juiste correct correcte partij partijen tijdstip tijdstippen",
  "minimaal minimale minimum maximale maximum minstens ten minste hoogste tenminste maximaal hoogstens hooguit uiterlijk later vroeger dan moment dag tijd keer maal",
  "alleen slechts uitsluitend pas eigen aanwezig sprake geldt gelden onderhavige eis eisen lid artikel paragraaf",
  "volgens conform overeenkomstig volgen volgt krijgt krijgen verkrijgt",
  "niet geen nooit noch evenmin nimmer zonder",
  "indien van toepassing desgewenst voorkeur wenselijk gewenst verwacht mogelijk mogelijkheid toegestaan verleent verlenen verleend ligt liggen bedraagt bedragen ontstaat ontstaan langer meer liever graag onder meer enige enig hele heel geheel gehele volledig volledige eventueel eventuele verschillende diverse"
];
var lightWords = [
  "client jeugdige ondersteuning overeenkomst opdracht gemeentelijk medewerker organisatie uitvoeren voldoen gebruiken organiseren bezitten elk goed actueel vast inzetten houden duren",
  "werken opnemen blijven bevoegd gelegenheid bieden biedt geboden verlenen plannen plant ingepland plaatsvinden plaats kennen kent ermee rusten rust plicht hoe krijgen kreeg voorzien hanteren afgeven afgegeven taal bereiken bepaald treffen getroffen treft nodig noodzakelijk zien ervoor",
  "waarborgen beschikbaar verrichten schriftelijk activiteit situatie persoon afspraak bevatten duren kwaliteit aanbod proces wet wettelijk geschikt wijze eerste relevant medewerkers"
];
var actions = [
  "starten eindigen voortzetten verlengen opzeggen wijzigen leveren melden rapporteren aantonen verklaren publiceren opstellen vastleggen bespreken evalueren beoordelen bewaren vernietigen heropen waarborgen aanwijzen aanvragen reageren contact ontvangen weigeren accepteren meewerken samenwerken afstemmen scholen vervangen vergaderen declareren betalen verzekeren vrijwaren overdragen uitbesteden halen verbeteren signaleren verwijzen bezitten kennismaken afsluiten onderteken houden"
];
var persons = [
  "client jeugdige medewerker begeleider mantelzorger authority ouder verwijzer consulen toezichthouder inspectie cli\xEBntenraad huisar school vrijwilliger bewoner reiziger deelnemer gezin wijkteam uitbesteden derden opvolger"
];
var otherParties = ["combinatie combinant hoofdaannemer combinanten penvoerder"];
var particles = [
  "aan",
  "af",
  "bij",
  "deel",
  "door",
  "in",
  "mee",
  "na",
  "om",
  "op",
  "over",
  "plaats",
  "samen",
  "terug",
  "toe",
  "uit",
  "vast",
  "voor"
];
var denials = ["niet", "geen", "nooit", "noch", "evenmin", "nimmer"];
var withoutWords = ["zonder", "tenzij", "behalve", "mits"];
var onlyWords = ["alleen", "slechts", "uitsluitend", "pas", "voordat", "vooraf"];
var separable = [
  "levert deelt dient stelt neemt stuurt zendt voegt toont legt wijst geeft houdt voert sluit vraagt draagt past stemt werkt vindt zet roept brengt vangt meldt vult haalt zegt betaalt koopt nodigt spreekt gaat komt loopt schakelt pakt tekent schrijft licht rondt bouwt breidt ziet slaat treedt lost ruimt",
  "leveren delen dienen stellen nemen sturen zenden voegen tonen leggen wijzen geven houden voeren sluiten vragen dragen passen stemmen werken vinden zetten brengen vangen melden vullen halen zeggen betalen schakelen pakken tekenen"
];
var afterParticles = [
  "en of als wanneer indien zodat tenzij waarna die dat met bij aan voor in via binnen uiterlijk op na over tot door per zonder om mits waarin waarmee volgens conform en/of dan namens tegen van"
];
var heads = [
  "regeling reglement procedure protocol beleid beleidsplan plan verzekering onderzoek rapportage rapport verslag gesprek termijn gegevens systeem commissie verklaring overeenkomst bericht berichten registratie lijst overzicht formulier certificaat medewerker medewerkers begeleider begeleiders tarief tarieven kosten locatie locaties raad functionaris persoon aantal aantallen opleiding toets meting bewijs plicht periode tijd tijden dossier dossiers register overleg cijfers evaluatie procedures melding meldingen bijeenkomst vergadering training cursus werkplaats voorziening voorzieningen manager adres nummer stuk stukken bedrag bedragen administratie organisatie controle keuring garantie policy audit verantwoording afspraken eisen recht rechten huis ruimte ruimten team contract tekort tekorten"
];
var pointers2 = [
  "deze dit daar hier hiervan daarvan daarbij hierbij daarvoor hiervoor daartoe hiertoe ervan hem daaraan daarmee hiermee"
];
var conditions = [
  "als",
  "indien",
  "wanneer",
  "zodra",
  "mocht",
  "zolang",
  "tenzij",
  "schrijft",
  "heeft",
  "is"
];
var selfNames = [
  "overeenkomst raamovereenkomst opdracht aanbesteding inkoopprocedure procedure inkoop leidraad bijlage eis eisen document contract inschrijving"
];
var leaning = [
  "daarna vervolgens overeenkomstige gelijkwaardig gelijkwaardige bovenstaande onderstaande bovengenoemde voornoemde genoemde betreffende desbetreffende voorgaande vorige zulke dergelijke zodanige hierboven hieronder betrokken anders respectievelijke"
];
var shells = [
  "kosten werkzaamheden uitwerking beschrijving toelichting onderhoud oplevering levering uitvoering start plan rapport rapportage verslag overzicht document stuk bedrag prijs vergoeding termijn periode regeling procedure maatregel maatregelen afspraak afspraken informatie gegevens melding aanvraag verzoek onderdeel antwoord aantal datum resultaat resultaten uitkomst uitkomsten keuze beslissing besluit voorwaarde voorwaarden verplichting eis bewijs verklaring wijziging wijzigingen betaling bijlage beoordeling controle meting"
];
var nounOpeners = "de het zijn haar hun elk elke ieder iedere alle geen als met van voor in op bij aan naar door over tot zonder via".split(
  " "
);

// src/language/synonyms.ts
var synonyms = [
  // beginning, going on, ending
  "starten start begint beginnen begin begonnen aanvang aanvangen aangevangen ingaan gaat ingang ingangsdatum startdatum",
  "eindigen einde eind afloop afgelopen beeindigen beeindiging aflopen afloopt stopt stoppen gestopt be\xEBindigen verstrijken verstreken verloopt verlopen voorbij stopzetten stopgezet staken gestaakt",
  "duren duur looptijd gedurende zolang contractduur contractperiode termijn periode tijdens duurt",
  "voortzetten voortzetting continueren continuiteit doorgaan",
  "verlengen verlenging verlengd",
  "opzeggen opzegging opgezegd",
  "wijzigen wijziging wijzigt gewijzigd veranderen verandering verandert veranderd aanpassen aanpassing aangepast mutatie wijzigend veranderingen wijzigingen aanpassingen bijstellen bijgesteld mutaties",
  "actueel actuele geldend geldende vigerend vigerende recent recente actualiseren bijgewerkt",
  // handing over, telling, showing
  "leveren aanleveren overleggen overlegt overgelegd indienen inleveren inzenden ingediend verstrekken verstrekt insturen sturen stuurt gestuurd zenden zendt verzenden verzonden toesturen toezenden bijvoegen voegen meesturen meezenden overhandigen uploaden opsturen indiening aanlevering verstuurt versturen verstuurd delen deelt gedeeld aanbieden aangeboden",
  "melden melding meldt informeren informeert informatie berichten bericht berichtgeven inlichten kennisgeven stelt-op-de-hoogte hoogte mededelen meedelen mededeling doorgeven attenderen gemeld weten meedeelt informeren",
  "rapporteren rapportage rapport verslag overzicht verslaglegging verslagen verantwoordingsrapportage voortgangsrapportage rapporten opgave cijfers managementinformatie gerapporteerd",
  "aantonen toont bewijzen bewijst bewijs bewijsmiddel bewijsstuk aantoonbaar staven blijken blijkt",
  "verklaren verklaring verklaart",
  "kopie afschrift kopieen duplicaat afschriften",
  "publiceren publicatie openbaarmaken bekendmaken publiceert",
  "beschikbaar beschikbaarstellen toegankelijk vrij vrije",
  "inzage inzien inzage-geven raadplegen",
  // doing
  "uitvoeren uitvoering voeren voert verrichten verricht uitgevoerd werkzaamheden",
  "inzetten zetten inzet zet ingezet gezet inschakelen inschakeling ingeschakeld schakelt",
  "opstellen stelt-op opgesteld opstelt maken maakt gemaakt schrijven schrijft geschreven schreef samenstellen samengesteld",
  "vastleggen vastgelegd vastlegt registreren registratie bijhouden vastlegging noteren noteert registreert administreren loggen logt gelogd logging logboek logboeken",
  "bespreken bespreekt besproken bespreking doorspreken gesprek overleg overleggen-met besproken overleg overleggen gesprekken bespreekt",
  "evalueren evaluatie geevalueerd",
  "beoordelen beoordeling toetsen toetsing toetst getoetst controleren controle nagaan controleert controleerbaar gecontroleerd onderzoek onderzoekt meten meet gemeten meting peilen onderzoeken bevragen bevraagt bevraagd getoetst meting inspecteren keuren keurt gekeurd keuring",
  "bewaren bewaart bewaard bewaartermijn bewaring",
  "vernietigen vernietiging wissen gewist vernietigd verwijderen verwijderd verwijdert verwijdering",
  "waarborgen borgen borgt garanderen garandeert verzekeren-dat waarborgt gewaarborgd geborgd",
  "gebruiken gebruikt gebruikmaken hanteren hanteert toepassen toepast toegepast benutten gebruik gebruikmaakt past-toe toepassing",
  "voldoen voldoet nakomen naleven naleeft nakoming naleving nageleefd nakomt overeenstemming",
  "organiseren regelt geregeld regelen organiseert verzorgen verzorgt",
  "toewijzen toewijzing toegewezen wijst-toe toekennen toekenning koppelen koppelt",
  "aanwijzen benoemen benoemt aangewezen aanstellen aanstelt",
  "aanvragen aanvraag verzoeken verzoek gevraagd vraagt",
  "reageren reageert reactie antwoorden beantwoorden antwoord antwoordt beantwoordt beantwoord",
  "contact contacteren contactopnemen contacten",
  "ontvangen gekregen ontvangst ontvangt binnengekomen binnenkomst binnenkomen binnenkomt verkregen aangekomen aankomst",
  "weigeren weigert afwijzen geweigerd afwijst weigering",
  "accepteren aanvaarden accepteert aannemen acceptatie acceptatieplicht geaccepteerd aanneemt aanneemt",
  "bereikbaar bereikbaarheid",
  "meewerken medewerking meewerkt verleent-medewerking meegewerkt",
  "samenwerken samenwerking samenwerkt",
  "afstemmen afstemming afgestemd stemt-af",
  "scholen scholing opleiden opleiding bijscholen bijscholing training trainen cursus nascholing",
  "vervangen vervanging vervangt vervanger waarneming waarnemen vervangende",
  "vergaderen vergadering bijeenkomst bijeen",
  "kennismaken kennismaking kennismakingsgesprek ontmoeting",
  "declareren declaratie factureren factuur facturen declareert factureert facturatie declaraties factureren gefactureerd nota",
  "betalen betaling voldaan betaalt betaald vergoeden vergoeding vergoedt uitbetalen",
  "verzekeren verzekering verzekerd verzekeringspolis polis verzekeraar verzekeringen",
  "vrijwaren vrijwaring",
  "aansprakelijk aansprakelijkheid",
  "overdragen overdracht draagt-over overgedragen",
  "plaatsvinden plaatsvindt gehouden",
  "uitbesteden uitbesteding onderaanneming onderaannemer onderaannemers onderaannemen overlaten overlaat uitbesteed",
  "halen ophalen opgehaald haalt ophaalt",
  "verbeteren verbetering verbeterd verbetermaatregelen verbetermaatregel verbeterpunten",
  "melden-aan aanmelden aanmelding aangemeld",
  "signaleren signalering signaal",
  "verwijzen verwijzing verwezen doorverwijzen",
  "afsluiten sluit sluiten afgesloten",
  "aanhouden instandhouden",
  // people and things
  "client clienten klant klanten inwoner inwoners burger deelnemer zorgvrager hulpvrager ondersteuningsvrager",
  "jeugdige jeugdigen kind kinderen jongere jongeren minderjarige minderjarigen",
  "medewerker medewerkers personeel personeelslid personeelsleden werknemer werknemers staf beroepskracht beroepskrachten professional professionals hulpverlener hulpverleners beroepskrachten hulpverleners zorgverlener zorgverleners",
  "begeleider begeleiders hulpverlener-vast",
  "mantelzorger mantelzorgers naaste naasten",
  "contactpersoon aanspreekpunt accountmanager relatiebeheerder",
  "ondersteuning hulp zorg zorgverlening hulpverlening ondersteunen zorgen-voor jeugdhulp dienstverlening diensten dienst begeleiding helpen helpt ondersteunt geholpen",
  "ondersteuningsplan zorgplan begeleidingsplan hulpverleningsplan behandelplan",
  "overeenkomst contract raamovereenkomst contracten overeenkomsten raamcontract",
  "toewijzingsbericht opdrachtbericht",
  "verordening regelgeving wetgeving voorschriften regels bepalingen",
  "bijlage annex",
  "reden redenen grond gronden aanleiding",
  "goed redelijk gegrond gegronde goede redelijke onredelijk onredelijke ongegrond ongegronde",
  "toestemming goedkeuring instemming akkoord ingestemd goedgekeurd akkoordverklaring",
  "schriftelijk schriftelijke",
  "digitaal digitale elektronisch elektronische online",
  "telefonisch telefoon bellen belt gebeld",
  "klacht klachten",
  "incident incidenten",
  "calamiteit calamiteiten",
  "datalek datalekken inbreuk",
  "wachttijd wachttijden wachtlijst wachtlijsten",
  "locatie locaties vestiging vestigingen",
  "kamer slaapkamer",
  "kwartaal kwartalen",
  "onmiddellijk direct directe meteen onverwijld terstond onverwijlde spoedig",
  "vooraf voorafgaand voorafgaande tevoren",
  "eerste eerst",
  "gratis kosteloos kosten kosteloze",
  "geheim geheimhouding vertrouwelijk stilzwijgen geheimhouden",
  "tevredenheid klanttevredenheid clienttevredenheid tevreden",
  "beleid beleidsplan beleidsstuk",
  "certificaat certificaten gecertificeerd certificering certificatie",
  "persoonsgegevens persoonsgegeven",
  "tarief tarieven prijs prijzen",
  "schade schades schadegevallen",
  "elk elke ieder iedere alle",
  "vast vaste dezelfde eigen \xE9\xE9n",
  "afwezig afwezigheid verhinderd",
  "geschikt passend passende adequate",
  "bezitten bezit beschikken beschikt beschikking hebben heeft",
  "deskundig deskundige gekwalificeerd gekwalificeerde bekwaam deskundigheid",
  "instellen ingesteld instelt",
  "derden derde anderen ander",
  "bestaan bestaat telt tellen samenstelling verblijven verblijft",
  "tijd tijdstip",
  "omgaan omgang",
  "klaar gereed",
  "resultaat resultaten uitkomst uitkomsten opbrengst opbrengsten",
  "noemen noemt voordragen voordraagt voorstellen voorstelt",
  "makkelijk eenvoudig gemakkelijk simpel eenvoudige makkelijke begrijpelijk begrijpelijke",
  "regeling reglement procedure protocol",
  "gevaar risico risicos",
  "thuis woning huis huisadres huisbezoek",
  "bevatten bevat omvatten staat staan vermelden vermeldt beschrijft beschrijven beschreven vermeld vermelding",
  // more of what is done, and to what
  "spreken spreekt gesproken praten praat communiceren communiceert communicatie",
  "beheersen beheerst beheersing machtig",
  "bereiken bereikt bereikte behalen behaald behaalde realiseren realiseert gerealiseerd realisatie verwezenlijken",
  "verminderen vermindert vermindering verlagen verlaagt terugdringen beperken beperkt beperking verkorten inkorten reduceren",
  "verhogen verhoogt verhoging vergroten uitbreiden uitbreiding",
  "voorkomen voorkomt vermijden voorkoming tegengaan",
  "repareren repareert reparatie reparaties herstellen herstelt hersteld herstel verhelpen verhelpt verholpen oplossen oplost opgelost",
  "schoonmaken schoonmaak reinigen reinigt reiniging gereinigd poetsen schoon schone schoongemaakt",
  "bezorgen bezorgt bezorging afleveren aflevering thuisbezorgd",
  "ondertekenen ondertekent ondertekend ondertekening tekenen getekend handtekening",
  "adverteren adverteert advertentie reclame promotie",
  "betrekken betrekt betrokkenheid meebeslissen meedenken inspraak",
  "adviseren adviseert advies raadgeven geadviseerd",
  "werven werft werving aantrekken",
  "screenen screent screening doorlichten",
  "analyseren analyseert analyse geanalyseerd",
  "herhalen herhaling opnieuw nogmaals wederom",
  "respecteren respect respectvol bejegenen bejegening bejegent",
  "beveiligen beveiligd beveiligde beveiliging beveiligt",
  "versleutelen versleuteld encryptie encrypted",
  "toegankelijk toegankelijkheid drempelvrij",
  "vaststellen vaststelling vastgesteld bepalen bepaalt bepaald",
  "indexeren ge\xEFndexeerd indexering indexatie",
  "ontbinden ontbinding ontbonden",
  "opschorten opschorting opgeschort",
  "afzeggen afgezegd annuleren geannuleerd annulering afmelden afgemeld",
  "verhuizen verhuizing verhuist verhuisd",
  "overlijden overleden overlijdt",
  "volledig compleet",
  "tekort tekorten gebrek",
  "fout fouten onjuistheid onjuistheden",
  "document documenten stukken bestand bestanden bescheiden",
  "gegevens data",
  "doel doelen doelstelling doelstellingen",
  "werkwijze werkwijzen methode methoden methodiek methodieken aanpak",
  "norm normen standaard standaarden",
  "bestuur bestuurders directie leiding management",
  "ouder ouders verzorger verzorgers gezaghebbende",
  "familie familieleden verwant verwanten gezin",
  "wijkteam wijkteams gebiedsteam gebiedsteams buurtteam dorpsteam",
  "verwijzer verwijzers",
  "consulent consulenten klantmanager klantmanagers",
  "voertuig voertuigen auto busje wagen vervoermiddel vervoermiddelen",
  "chauffeur chauffeurs",
  "maaltijd maaltijden eten",
  "gebouw gebouwen pand panden accommodatie accommodaties",
  "website site webpagina",
  "telefoonnummer nummer",
  "gevolg gevolgen consequentie consequenties",
  "oorzaak oorzaken",
  "belangenconflict belangenverstrengeling",
  "jaarrekening jaarcijfers jaarstukken",
  "boete boetes malus",
  "oproep oproepen alarmering alarmmelding alarm",
  "vertraging oponthoud",
  "spoed spoedeisend spoedgeval acuut acute crisis",
  "veilig veilige",
  "milieu duurzaam duurzame duurzaamheid milieuvriendelijk milieuvriendelijke",
  "taal talen",
  "intake intakegesprek",
  "diploma diplomas getuigschrift",
  "ervaring ervaringen",
  "mening oordeel opvatting",
  "aanbod",
  "ingeschreven",
  "defect defecte kapot kapotte stuk",
  "verschijnen verschijnt opdagen",
  "werken werkt gewerkt",
  "werk",
  "opnemen opneemt opgenomen",
  "plannen plant gepland ingepland inplannen",
  "verwerken verwerkt verwerking verwerkingen",
  "oplossing oplossingen",
  "browser browsers webbrowser webbrowsers",
  "bevoegd bevoegde bevoegden geautoriseerd geautoriseerde gemachtigd gemachtigde",
  "gebruiker gebruikers eindgebruiker eindgebruikers",
  "reservekopie reservekopieen backup backups",
  "onderhouden onderhoud onderhoudt",
  "projectleider projectleiders projectmanager projectmanagers"
];
var expressions = [
  "vog: verklaring omtrent het gedrag",
  "vog: verklaring omtrent gedrag",
  "kvk: kamer van koophandel",
  "avg: algemene verordening gegevensbescherming",
  "fg: functionaris voor gegevensbescherming",
  "fg: functionaris gegevensbescherming",
  "fg: functionaris voor de gegevensbescherming",
  "igj: inspectie gezondheidszorg en jeugd",
  "igj: inspectie voor gezondheidszorg en jeugd",
  "ap: autoriteit persoonsgegevens",
  "uea: uniform europees aanbestedingsdocument",
  "uea: eigen verklaring",
  "saas: software as a service",
  "kpi: kritieke prestatie indicator",
  "sla: service level agreement",
  "pva: plan van aanpak",
  "pve: programma van eisen",
  "sroi: social return on investment",
  "sroi: social return",
  "bhv: bedrijfshulpverlening",
  "rie: risico inventarisatie en evaluatie",
  "cao: collectieve arbeidsovereenkomst",
  "bsn: burgerservicenummer",
  "declareren: in rekening",
  "melden: op de hoogte",
  "melden: in kennis",
  "beschikbaar: ter beschikking",
  "gratis: zonder kosten",
  "gratis: geen kosten",
  "tekort: te weinig",
  "tekort: onvoldoende",
  "onmiddellijk: zo snel mogelijk",
  "onmiddellijk: zo spoedig mogelijk",
  "bespreken: in gesprek",
  "samenwerken: werkt samen",
  "vooraf: van tevoren",
  "bereikbaar: te bereiken",
  "opvolger: nieuwe aanbieder",
  "opvolger: nieuwe opdrachtnemer",
  "opvolger: opvolgende aanbieder",
  "opvolger: opvolgende opdrachtnemer",
  ": in opdracht van",
  ": andere doelen dan",
  ": ander doel dan",
  ": op verzoek van",
  "kennismaken: kennis te maken",
  "kennismaken: kennis maken",
  "kennismaken: maakt kennis"
];
var kin = [
  "leveren ontvangen",
  "leveren melden",
  "leveren beschikbaar",
  "leveren aantonen",
  "leveren rapporteren",
  "leveren declareren",
  "leveren bezorgen",
  "melden rapporteren",
  "melden signaleren",
  "melden contact",
  "publiceren beschikbaar",
  "inzage beschikbaar",
  "opstellen vastleggen",
  "opstellen bezitten",
  "aanwijzen bezitten",
  "inzetten bezitten",
  "vaststellen bezitten",
  "vaststellen opstellen",
  "vaststellen vastleggen",
  "verzekeren bezitten",
  "afstemmen bespreken",
  "afstemmen samenwerken",
  "samenwerken betrekken",
  "opstellen betrekken",
  "beoordelen evalueren",
  "verbeteren repareren",
  "contact bereikbaar",
  "contact telefonisch",
  "plannen plaatsvinden",
  "gebruiken verwerken",
  "samenwerken werken",
  "telefonisch bereikbaar",
  "kennismaken bespreken",
  "rapporteren resultaat",
  "voorkomen verminderen",
  "gebruiken voldoen",
  "gebruiken uitvoeren",
  "vervangen beschikbaar",
  "begeleider medewerker",
  "ingeschreven vastleggen",
  "inzage toegang",
  "werk uitvoeren"
];

// src/language/meaning.ts
function roleOf2(term) {
  const { actions: actions2, persons: persons2, parties: parties3 } = ready();
  if (actions2.has(term)) return "action";
  if (parties3.has(term)) return "party";
  return persons2.has(term) ? "person" : null;
}
function isVerb(folded2) {
  const lexicon = ready();
  return lexicon.separable.has(folded2) || termsOf(folded2, lexicon).some((term) => lexicon.actions.has(term));
}
function tellsKind(folded2) {
  const { empty, light: lights, particle, term } = ready();
  if (folded2.length < 4 || /\d/.test(folded2) || empty.has(folded2) || particle.has(folded2) || quality.test(folded2))
    return false;
  const root = rootOf(folded2);
  return !term.has(folded2) && !term.has(root) && !lights.has(root);
}
function namesThing(folded2) {
  return !ready().empty.has(folded2) && !(/(?:t|en)$/.test(folded2) && isVerb(folded2));
}
var quality = /(?:lijke?|ige?|bare?|baar|zaam|zame|ende?|loze|loos|volle?|rijke?|waardig|ste|ere)$|^(?:ge|be|ver|ont|er|her|voor|goed|af|op|in|aan|uit)[a-z]+(?:d|t|de|te|en)$/;
var light = 0.35;
var act = 0.6;
var prepared3;
function ready() {
  if (prepared3 !== void 0) return prepared3;
  const term = /* @__PURE__ */ new Map();
  const lines = synonyms.map((line) => line.split(" "));
  for (const forms of lines) for (const form of forms) if (!term.has(form)) term.set(form, forms[0] ?? form);
  for (const forms of lines) {
    for (const root of forms.map(rootOf)) if (root.length >= 4 && !term.has(root)) term.set(root, forms[0] ?? root);
  }
  const all2 = (lines2) => new Set(lines2.flatMap((line) => line.split(" ")));
  const lights = new Set([...all2(lightWords)].map((word2) => term.get(word2) ?? rootOf(word2)));
  prepared3 = {
    term,
    empty: all2(emptyWords),
    light: lights,
    particle: new Set(particles),
    separable: all2(separable),
    follows: all2(afterParticles),
    heads: [...all2(heads)].sort((a, b) => b.length - a.length),
    actions: all2(actions),
    persons: all2(persons),
    parties: new Set([...all2(otherParties)].map((word2) => term.get(word2) ?? rootOf(word2))),
    expressions: expressionsByOpening(),
    kin: kinByTerm()
  };
  return prepared3;
}
function expressionsByOpening() {
  const found = /* @__PURE__ */ new Map();
  for (const line of expressions) {
    const [term = "", phrase = ""] = line.split(": ");
    const words3 = phrase.split(" ");
    const opening4 = words3[0] ?? "";
    found.set(opening4, [...found.get(opening4) ?? [], { term, words: words3 }]);
  }
  return found;
}
function kinByTerm() {
  const found = /* @__PURE__ */ new Map();
  for (const [term = "", other = ""] of kin.map((pair) => pair.split(" "))) {
    addTo(found, term, other);
    addTo(found, other, term);
  }
  return found;
}
function related(term, other) {
  return ready().kin.get(term)?.includes(other) === true;
}
function akin(term, other) {
  if (related(term, other)) return true;
  const [short, long] = term.length < other.length ? [term, other] : [other, term];
  return short.length >= 5 && long.length - short.length >= 3 && (long.endsWith(short) || long.startsWith(short));
}
var joined2 = new RegExp(`^(?:${particles.join("|")})(?=.{4})`);
function rootOf(folded2) {
  if (folded2.length < 5 || /\d/.test(folded2)) return folded2;
  const particle = joined2.exec(folded2)?.[0] ?? "";
  let rest = folded2.slice(particle.length);
  if (rest.length < 15 && /^ge.{3,}(?:d|t|de|te|en)$/.test(rest)) rest = rest.slice(2);
  if (rest.length > 9 && rest.endsWith("heid")) rest = rest.slice(0, -4);
  if (rest.length > 7 && rest.endsWith("aties")) rest = `${rest.slice(0, -5)}eren`;
  else if (rest.length > 6 && rest.endsWith("atie")) rest = `${rest.slice(0, -4)}eren`;
  else if (rest.length > 6 && rest.endsWith("ingen")) rest = rest.slice(0, -5);
  else if (rest.length > 6 && rest.endsWith("ing")) rest = rest.slice(0, -3);
  let root = inflectionKey(rest);
  while (root.length > 3 && (root.endsWith("d") || root.endsWith("t"))) root = root.slice(0, -1);
  if (/([aeou])\1[^aeiou]$/.test(root)) root = root.slice(0, -2) + root.slice(-1);
  const last = root.charAt(root.length - 1);
  if (root.length > 4 && last === root.charAt(root.length - 2) && !"aeou".includes(last)) root = root.slice(0, -1);
  return particle + root;
}
var known2 = /* @__PURE__ */ new Map();
function termsOf(folded2, lexicon) {
  let terms = known2.get(folded2);
  if (terms === void 0) {
    const single = (word2) => lexicon.term.get(word2) ?? lexicon.term.get(rootOf(word2)) ?? rootOf(word2);
    const parts = lexicon.term.has(folded2) ? null : partsOf3(folded2, lexicon.heads);
    terms = parts === null ? [single(folded2)] : parts.map(single);
    known2.set(folded2, terms);
  }
  return terms;
}
function partsOf3(folded2, ends) {
  if (folded2.length < 9) return null;
  const end = ends.find((candidate) => folded2.endsWith(candidate) && folded2.length - candidate.length >= 4);
  if (end === void 0) return null;
  const first = folded2.slice(0, -end.length);
  return [/[^aeious]s$/.test(first) ? first.slice(0, -1) : first, end];
}
function meanings(sentence, text3) {
  const lexicon = ready();
  const said = expressionsIn(sentence, lexicon);
  const read = sentence.map(({ folded: folded2 }, at) => lexicon.empty.has(folded2) || said.has(at) ? "" : folded2);
  let verb = -1;
  for (let at = 0; at < sentence.length; at++) {
    const folded2 = sentence[at]?.folded ?? "";
    if (lexicon.separable.has(folded2)) verb = at;
    if (!lexicon.particle.has(folded2)) continue;
    read[at] = "";
    const after2 = sentence[at + 2]?.folded;
    if (sentence[at + 1]?.folded === "te" && after2 !== void 0) read[at + 2] = folded2 + after2;
    else if (verb >= 0 && isLeftBehind(sentence, text3, at, lexicon)) {
      read[verb] = folded2 + (sentence[verb]?.folded ?? "");
      verb = -1;
    }
  }
  return read.flatMap((folded2, word2) => {
    const whole = said.get(word2);
    if (whole !== void 0 && whole !== "") return [{ term: whole, weight: weightOf(whole, lexicon), word: word2 }];
    if (folded2 === "" || isAuxiliary(sentence, word2)) return [];
    return termsOf(folded2, lexicon).map((term) => ({ term, weight: weightOf(term, lexicon), word: word2 }));
  });
}
var noExpressions = /* @__PURE__ */ new Map();
function expressionsIn(sentence, lexicon) {
  if (!sentence.some(({ folded: folded2 }) => lexicon.expressions.has(folded2))) return noExpressions;
  const found = /* @__PURE__ */ new Map();
  sentence.forEach(({ folded: folded2 }, at) => {
    if (found.has(at)) return;
    for (const { term, words: words3 } of lexicon.expressions.get(folded2) ?? []) {
      if (!words3.every((word2, offset) => sentence[at + offset]?.folded === word2)) continue;
      words3.forEach((_, offset) => {
        found.set(at + offset, offset === 0 ? term : "");
      });
      return;
    }
  });
  return found;
}
function isAuxiliary(sentence, at) {
  if (!/^(?:heeft|hebben|had)$/.test(sentence[at]?.folded ?? "")) return false;
  for (const { folded: folded2 } of sentence.slice(at + 1)) {
    if (relatives.has(folded2)) return false;
    if (participle.test(folded2)) return true;
  }
  return false;
}
var relatives = /* @__PURE__ */ new Set(["die", "dat", "waarin", "waarmee", "waarbij", "waarvan", "wie", "en"]);
var participle = /^(?:aan|af|bij|in|mee|na|op|over|toe|uit|vast|voor)?(?:ge[a-z]{3,10}(?<!heid|bied|wicht|weld|schikt|kwalificeerd)(?:d|t)|gekregen|gegeven|genomen|gekomen|gevonden|gehouden|geschreven|getroffen|gezonden|gesloten|gekozen|begonnen|ontvangen|verkregen|besloten)$/;
function isLeftBehind(sentence, text3, at, { follows }) {
  const next = sentence[at + 1];
  if (next === void 0) return true;
  return follows.has(next.folded) || /[,.;:)]/.test(text3.slice(sentence[at]?.end ?? 0, next.start));
}
function weightOf(term, { light: lights, actions: acts2 }) {
  if (lights.has(term)) return light;
  return acts2.has(term) ? act : 1;
}

// src/relate/context.ts
function pointsBack({ words: sentence, text: text3 }, skip) {
  const first = sentence[skip];
  if (first?.folded === "dat") return true;
  const comma2 = text3.value.indexOf(",", first?.start ?? 0);
  return sentence.some(({ folded: folded2, start }, at) => {
    if (!points2.has(folded2) || itself2.has(sentence[at + 1]?.folded ?? "") || comma2 >= 0 && start > comma2) return false;
    return at === skip || folded2 === "deze" || folded2 === "dit" || folded2 === "daar" || folded2 === "hier";
  });
}
var points2 = new Set(pointers2.flatMap((line) => line.split(" ")));
var itself2 = new Set(selfNames.flatMap((line) => line.split(" ")));
function leans({ words: sentence }, skip) {
  if (opensLeaning.test(sentence[skip]?.folded ?? "")) return true;
  const noun = definiteNoun(sentence, skip);
  const { standIns, leaners } = ready2();
  if (noun >= 0 && standIns.has(sentence[noun]?.folded ?? "") && !specifies.test(sentence[noun + 1]?.folded ?? ""))
    return true;
  return sentence.some(({ folded: folded2 }, at) => {
    if (at < skip) return false;
    const next = sentence[at + 1]?.folded ?? "";
    if (points2.has(folded2) || pointingWord.test(folded2)) return !itself2.has(next);
    return leaners.has(folded2) || folded2 === "een" && /^andere?$/.test(next);
  });
}
var opensLeaning = /^(?:hij|zij|ze|dat|die|zie|dan|zo|vergelijk)$/;
var pointingWord = /^(?:hier|daar)(?:van|over|mee|bij|voor|toe|aan|in|uit|op|na|tegen|onder|door|om)$/;
var specifies = /^(?:van|over|voor|bij|in|met|tussen|uit|op|aan|tot|om|naar|per|die|dat|waar.*|uit)$/;
var article = /^(?:de|het)$/;
var preposition = /^(?:van|over|voor|bij|in|met|na|op|aan|tijdens|voor|uit)$/;
var prepared4;
function ready2() {
  const all2 = (lines) => new Set(lines.flatMap((line) => line.split(" ")));
  prepared4 ??= { standIns: all2(shells), leaners: all2(leaning) };
  return prepared4;
}
function definiteNoun(sentence, skip) {
  const at = preposition.test(sentence[skip]?.folded ?? "") ? skip + 1 : skip;
  return article.test(sentence[at]?.folded ?? "") && sentence[at + 1] !== void 0 ? at + 1 : -1;
}
function bringsUp({ words: earlier }, { words: later }, skip) {
  const noun = later[definiteNoun(later, skip)];
  if (noun === void 0) return false;
  return earlier.some(({ key: key2 }, at) => {
    if (!key2.endsWith(noun.key)) return false;
    return key2 !== noun.key || at > 0 && !article.test(earlier[at - 1]?.folded ?? "");
  });
}
function labelOf({ text: { value: value2 }, words: sentence }) {
  const colon = value2.indexOf(":");
  const named3 = sentence.filter(({ end }) => end <= colon).map(({ folded: folded2 }) => folded2);
  return named3.length > 4 || named3.some(isVerb) ? [] : named3;
}

// src/relate/parties.ts
var partyOf2 = byForm(({ key: key2, folded: folded2 }) => {
  parties2 ??= partiesByKey();
  return parties2.get(key2) ?? (folded2.endsWith("aanbieder") || folded2.endsWith("aanbieders") ? "market" : null);
});
var parties2;
function partiesByKey() {
  const { bidder, contractor, authority } = languageKnowledge("nl").words;
  const keys = (phrases) => phrases.filter((phrase) => !/[ *]/.test(phrase)).flatMap((phrase) => words2(phrase).map((word2) => word2.key));
  const found = new Map([
    ...keys(authority).map((name) => [name, "authority"]),
    ...keys([...contractor, ...bidder]).map((name) => [name, "market"])
  ]);
  for (const name of ["combinatie", "combinant", "hoofdaannemer", "deelnemer"]) found.delete(words2(name)[0]?.key ?? "");
  return found;
}

// src/language/clock.ts
function clocks(sentence, text3) {
  if (!sentence.some(({ folded: folded2 }) => hour.has(folded2))) return [];
  const found = [];
  for (let at = 0; at < sentence.length; at++) {
    const clock = clockAt(sentence, at, text3);
    if (clock === null) continue;
    found.push(clock);
    while ((sentence[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= clock.end) at++;
  }
  return found;
}
var hour = /* @__PURE__ */ new Set(["uur", "u"]);
var minutesPerDay = 1440;
function clockAt(sentence, at, text3) {
  const first = timeAt(sentence, at, text3);
  if (first === null) return null;
  const before = sentence[at - 1];
  const named3 = isHour(sentence, first.next);
  const middle = named3 ? first.next + 1 : first.next;
  const joins = sentence[middle]?.folded ?? "";
  const dashed = /^\s*[-–]\s*$/.test(text3.slice(sentence[middle - 1]?.end ?? 0, sentence[middle]?.start ?? 0));
  const second = timeAt(sentence, dashed ? middle : middle + 1, text3);
  const opens = before?.folded === "van" && joins === "tot" || before?.folded === "tussen" && joins === "en" || dashed;
  const start = sentence[at]?.start ?? 0;
  if (opens && second !== null && (named3 || isHour(sentence, second.next))) {
    const last = sentence[isHour(sentence, second.next) ? second.next : second.next - 1];
    return {
      value: first.minutes * minutesPerDay + second.minutes,
      relation: "stretch",
      start,
      end: last?.end ?? start
    };
  }
  if (!named3 || !first.exact || before === void 0 || !moments.has(before.folded)) return null;
  return { value: first.minutes, relation: before.folded, start, end: sentence[first.next]?.end ?? start };
}
var moments = /* @__PURE__ */ new Set(["om", "voor", "na", "tot", "vanaf", "uiterlijk"]);
var isHour = (sentence, at) => hour.has(sentence[at]?.folded ?? "");
function timeAt(sentence, at, text3) {
  const word2 = sentence[at];
  const [, hours, minutes] = /^(\d{1,2})(?:[.](\d\d))?$/.exec(word2?.folded ?? "") ?? [];
  if (word2 === void 0 || hours === void 0 || Number(hours) > 24) return null;
  const next = sentence[at + 1];
  if (minutes === void 0 && next !== void 0 && /^[0-5]\d$/.test(next.folded) && text3.slice(word2.end, next.start) === ":")
    return { minutes: Number(hours) * 60 + Number(next.folded), exact: true, next: at + 2 };
  return { minutes: Number(hours) * 60 + Number(minutes ?? 0), exact: minutes !== void 0, next: at + 1 };
}

// src/relate/tokens.ts
function tokensOf(statement, index2, requirement) {
  const often = frequencies(statement.words, dutchFrequency);
  const repeated2 = often.map((frequency) => ({
    kind: "frequency",
    of: "",
    statement: index2,
    numberEnd: frequency.end,
    ...frequency
  }));
  const times = clocks(statement.words, statement.text.value);
  const apart2 = ({ start, end }) => often.every((each) => end <= each.start || start >= each.end) && times.every((each) => end <= each.start || start >= each.end);
  const amounts2 = requirement.quantities.filter((quantity) => quantity.statement === index2 && apart2(quantity)).map(({ kind, value: value2, unit, start, end }) => ({
    kind,
    value: value2,
    of: kind === "count" ? rootOf(unit) : "",
    statement: index2,
    start,
    end,
    numberEnd: kind === "count" ? firstWordEnd(statement, start) : end
  }));
  const lastDays = ordinalTerms(statement.words).map((term) => ({
    kind: "duration",
    of: "",
    statement: index2,
    numberEnd: term.end,
    ...term
  }));
  const hours = times.map(({ relation, ...clock }) => ({
    kind: "clock",
    of: relation,
    statement: index2,
    numberEnd: clock.end,
    ...clock
  }));
  return [...repeated2, ...hours, ...amounts2.filter((token) => !isMoment(token, statement)), ...lastDays];
}
function isMoment({ kind, start }, { words: sentence }) {
  if (kind !== "duration") return false;
  const at = sentence.findIndex((word2) => word2.start >= start);
  return /^(?:na|vanaf|sinds|over)$/.test(sentence[at - 1]?.folded ?? "");
}
function firstWordEnd({ words: words3 }, start) {
  return words3.find((word2) => word2.start >= start)?.end ?? start;
}

// src/relate/turns.ts
function exception({ words: sentence, text: text3 }) {
  const from = sentence.findIndex(({ folded: folded2 }) => folded2 === "tenzij" || folded2 === "behalve");
  const opening4 = sentence[from];
  if (opening4 === void 0) return { from: 0, to: 0 };
  const comma2 = text3.value.indexOf(",", opening4.end);
  const to = comma2 < 0 ? sentence.length : sentence.findIndex(({ start }) => start > comma2);
  return { from, to: to < 0 ? sentence.length : to };
}
function denialsIn2({ words: sentence }, until = sentence.length) {
  let count = 0;
  sentence.forEach(({ folded: folded2 }, at) => {
    if (at >= until || !denials.includes(folded2) || setsBound(sentence, at)) return;
    if (count === 0 || !/^(?:en|of)$/.test(sentence[at - 1]?.folded ?? "")) count++;
  });
  return count;
}
function deniesOthers({ words: sentence }) {
  return sentence.some(({ folded: folded2 }, at) => denials.includes(folded2) && namesOthers(sentence, at));
}
function setsBound(sentence, at) {
  return sentence[at + 2]?.folded === "dan" || sentence[at + 3]?.folded === "dan" || namesOthers(sentence, at);
}
function namesOthers(sentence, at) {
  const next = sentence.slice(at + 1, at + 6).map(({ folded: folded2 }) => folded2);
  const other = next.findIndex((folded2) => /^ander(?:en?)?$/.test(folded2));
  return other >= 0 && next.indexOf("dan") > other;
}
function direction({ words: sentence, text: text3 }) {
  const to = sentence.some(({ folded: folded2 }) => folded2 === "naar");
  const from = sentence.some(({ folded: folded2, end }, at) => {
    const next = sentence[at + 1];
    if (folded2 === "vanuit") return true;
    return folded2 === "uit" && next !== void 0 && /^(?:de|het|een)$/.test(next.folded) && !/[,;:]/.test(text3.value.slice(end, next.start));
  });
  return to === from ? null : to ? "there" : "away";
}
function tiesPeriod({ words: sentence }, at) {
  const before = sentence[at - 1]?.folded;
  const opens = before === "na" || before === "het" && sentence[at - 2]?.folded === "na";
  return opens && sentence.slice(at + 1, at + 5).some(({ folded: folded2 }) => periods.has(folded2));
}
var periods = /* @__PURE__ */ new Set(["dag", "week", "maand", "kwartaal", "jaar", "kalenderjaar", "schooljaar", "periode"]);
function secondVerb({ words: sentence }, from) {
  return sentence.findIndex(
    ({ folded: folded2 }, at) => at >= from && /^(?:en|of|waarna|waarbij)$/.test(folded2) && tellsActing(sentence[at + 1]?.folded)
  );
}
var tellsActing = (folded2) => folded2?.endsWith("t") === true && isVerb(folded2);

// src/relate/reading.ts
var aside = 0.1;
function readSentence(statement, index2, requirement, skip, until = Number.POSITIVE_INFINITY) {
  const terms = /* @__PURE__ */ new Map();
  const concepts = /* @__PURE__ */ new Map();
  const end = statement.words[until]?.start ?? Number.POSITIVE_INFINITY;
  const tokens = tokensOf(statement, index2, requirement).filter((token) => token.start < end);
  const excepted = exception(statement);
  const noted = statement.text.value.includes("[");
  for (const { term, weight, word: word2 } of namedMeanings(statement)) {
    const at = statement.words[word2];
    if (at === void 0 || word2 < skip || word2 >= until) continue;
    if (noted && isNote(statement, at.start) || term === "eindigen" && tiesPeriod(statement, word2)) continue;
    if (tokens.some((token) => at.start >= token.start && at.end <= token.numberEnd && !tellsMore(token, at, term)))
      continue;
    const mention = statement.mentions.find(({ start, end: end2 }) => at.start >= start && at.end <= end2);
    if (mention !== void 0) {
      const naming = concepts.get(mention.concept) ?? /* @__PURE__ */ new Set();
      concepts.set(mention.concept, naming);
      if (at.written.length <= 4) {
        terms.set(`@${mention.concept}`, 1);
        continue;
      }
      naming.add(term);
    }
    const told = word2 >= excepted.from && word2 < excepted.to ? Math.min(weight, aside) : weight;
    if (!terms.has(term)) terms.set(term, told);
  }
  const said = [];
  const keys = [];
  let without = false;
  let only = false;
  statement.words.forEach((word2, at) => {
    without ||= withoutWords.includes(word2.folded);
    only ||= onlyWords.includes(word2.folded);
    if (at < skip || at >= until) return;
    const party = partyOf2(word2);
    said.push(party ?? word2.folded);
    keys.push(party ?? word2.key);
  });
  return {
    index: index2,
    statement,
    skip,
    terms,
    concepts,
    tokens,
    words: said,
    keys,
    denials: denialsIn2(statement, until),
    without,
    only: only || deniesOthers(statement)
  };
}
function tellsMore({ kind, start, end }, word2, term) {
  return kind === "frequency" && start === word2.start && end === word2.end && roleOf2(term) === "action";
}
function isNote({ text: { value: value2 } }, at) {
  const from = value2.lastIndexOf("[", at);
  const to = from < 0 ? -1 : value2.indexOf("]", from);
  return to > at && value2.slice(from, to).split(" ").length > 4;
}
function namedMeanings(statement) {
  return meanings(statement.words, statement.text.value).flatMap((meaning) => {
    const word2 = statement.words[meaning.word];
    const party = word2 === void 0 ? null : partyOf2(word2);
    if (party === "market") return [];
    if (party === "authority") return [{ ...meaning, term: party, weight: 0.35 }];
    const slight = meaning.term.length < 2 || /^\d{1,3}$/.test(meaning.term);
    return [slight ? { ...meaning, weight: 0.35 } : meaning];
  });
}

// src/relate/telling.ts
function tellingStatements({ statements }, requirement) {
  const own5 = requirement.statements.filter((index2) => {
    const statement = statements[index2];
    if (statement === void 0 || statement.role !== "duty" && statement.role !== "plain") return false;
    return statement.passage.stated?.evidence !== true && statement.words.length > 1;
  });
  const passageOf = (index2) => statements[index2]?.passage;
  const cells = own5.filter((index2) => (passageOf(index2)?.table ?? -1) >= 0);
  if (cells.length === 0) return own5;
  const named3 = cells.filter((index2) => isText(statements[index2]) && !isProof(statements[index2]));
  if (named3.length > 0) return named3;
  if (requirement.statements.some((index2) => isProof(statements[index2]))) return [];
  const size = (passage) => cells.filter((index2) => passageOf(index2) === passage).reduce((sum, index2) => sum + wordsIn(statements[index2]), 0);
  const longest2 = cells.map(passageOf).reduce((most2, passage) => size(passage) > size(most2) ? passage : most2);
  return cells.filter((index2) => passageOf(index2) === longest2);
}
var wordsIn = (statement) => statement?.words.length ?? 0;
function isProof(statement) {
  const column = columnOf(statement);
  return /\b(?:document|bewijs)/.test(column) || languageKnowledge("nl").words.evidenceColumns.includes(column);
}
function isText(statement) {
  return languageKnowledge("nl").words.textColumns.includes(columnOf(statement));
}
var columnOf = (statement) => statement?.passage.column?.toLowerCase().trim() ?? "";

// src/relate/claim.ts
function claimsOf(specification, requirement) {
  const number = requirement.explicit ? words2(requirement.id) : [];
  const readings = tellingStatements(specification, requirement).flatMap((index2) => {
    const statement = specification.statements[index2];
    return statement === void 0 ? [] : [readSentence(statement, index2, requirement, skipOf(statement, number))];
  });
  const [first] = readings;
  if (first === void 0) return [];
  const whole = claimOf(requirement, first, readings, "whole");
  if (readings.length < 2) return says(first, true) ? [whole, ...openingOf(whole, first)] : [];
  const sentences2 = readings.filter((reading) => weigh(reading.terms) >= enough5 && says(reading, true)).map((reading) => claimOf(requirement, reading, [reading], "sentence"));
  return says(first, false) ? [whole, ...sentences2] : sentences2;
}
function openingOf({ requirement, tokens }, { statement, index: index2, skip }) {
  const end = tokens.length === 0 ? -1 : secondVerb(statement, skip + 5);
  if (end < 0) return [];
  const reading = readSentence(statement, index2, requirement, skip, end);
  const opening4 = claimOf(requirement, reading, [reading], "opening");
  return opening4.tokens.length > 0 && opening4.total >= enoughOpening ? [opening4] : [];
}
function says({ statement: { words: sentence, text: text3 }, skip }, alone) {
  const first = sentence[skip]?.folded;
  if (first === "geen") return false;
  if (!alone || sentence.length > skip + 6) return true;
  if (sentence.length <= skip + 4 && /en van$/.test(`${first} ${sentence[skip + 1]?.folded}`)) return false;
  return text3.value.trim().split(/\s+/).length >= 4;
}
var enough5 = 2.5;
var enoughOpening = 1.5;
function weigh(terms) {
  let total = 0;
  for (const weight of terms.values()) total += weight;
  return total;
}
function claimOf(requirement, first, readings, part) {
  const { terms, concepts } = readings.length === 1 ? first : named2(readings);
  const { statement, skip } = first;
  return {
    requirement,
    statements: readings.map(({ index: index2 }) => index2),
    whole: part === "whole",
    sentence: part === "sentence",
    terms,
    concepts,
    total: weigh(terms),
    tokens: apart(readings.flatMap(({ tokens }) => tokens)),
    denied: readings.reduce((count, { denials: denials2 }) => count + denials2, 0) % 2 === 1,
    without: readings.some(({ without }) => without),
    only: readings.some(({ only }) => only),
    conditional: conditions.includes(statement.words[skip]?.folded ?? ""),
    pointing: pointsBack(statement, skip),
    subject: subjectOf(statement, skip),
    receiving: requirement.addressee === "authority" && receives(statement),
    direction: direction(statement),
    words: readings.flatMap((reading) => reading.words),
    keys: readings.flatMap(({ keys }) => keys),
    skip
  };
}
function named2(readings) {
  const terms = /* @__PURE__ */ new Map();
  const concepts = /* @__PURE__ */ new Map();
  for (const reading of readings) {
    for (const [term, weight] of reading.terms) if (!terms.has(term)) terms.set(term, weight);
    for (const [concept, naming] of reading.concepts) {
      const known3 = concepts.get(concept);
      if (known3 === void 0) concepts.set(concept, new Set(naming));
      else for (const term of naming) known3.add(term);
    }
  }
  return { terms, concepts };
}
function apart(tokens) {
  const isSame = (a, b) => a.kind === b.kind && a.of === b.of && a.value === b.value;
  return tokens.filter((token, at) => tokens.findIndex((other) => isSame(token, other)) === at);
}
var articles = /* @__PURE__ */ new Set(["de", "het", "een"]);
function subjectOf({ words: sentence, text: text3 }, skip) {
  const at = articles.has(sentence[skip]?.folded ?? "") ? skip + 1 : skip;
  const opening4 = meanings(sentence.slice(at, at + 1), text3.value)[0]?.term;
  return opening4 !== void 0 && roleOf2(opening4) === "person" ? opening4 : null;
}
function receives({ words: sentence }) {
  const gets = sentence.some(({ folded: folded2 }) => /^(?:ontvangt|krijgt|heeft|mag|kan)$/.test(folded2));
  return gets && sentence.some((word2, at) => {
    const before = sentence[at - 1];
    const preposition2 = before !== void 0 && articles.has(before.folded) ? sentence[at - 2] : before;
    return partyOf2(word2) === "market" && /^(?:van|bij)$/.test(preposition2?.folded ?? "");
  });
}
function skipOf(statement, number) {
  const same = number.every((word2, at) => statement.words[at]?.folded === word2.folded);
  const after2 = same ? number.length : 0;
  const [title, next] = [statement.words[after2], statement.words[after2 + 1]];
  const titled2 = title !== void 0 && next !== void 0 && isCapitalised(title) && opensSentence.has(next.written);
  return titled2 && !articles.has(title.folded) ? after2 + 1 : after2;
}
var isCapitalised = ({ written }) => /^[A-Z][a-z]{3}/.test(written);
var opensSentence = /* @__PURE__ */ new Set(["De", "Het", "Een", "Elke", "Iedere", "Alle", "Partijen"]);
function spanOf2({ statements, requirement, skip }, specification) {
  const first = specification.statements[statements[0] ?? -1];
  const last = specification.statements[statements.at(-1) ?? -1];
  const from = first?.words[skip];
  const to = last?.words.at(-1);
  if (first === void 0 || last === void 0 || from === void 0 || to === void 0) return requirement.span;
  return { start: sourceSpan(first.text, from.start, from.end).start, end: sourceSpan(last.text, to.start, to.end).end };
}
function wordsOf({ statements, skip }, specification) {
  return statements.flatMap((index2) => specification.statements[index2]?.words ?? []).slice(skip);
}

// src/relate/difference.ts
var most = 120;
function differencesOf(here, there) {
  if (here.length > most || there.length > most) return [];
  const width = there.length + 1;
  const common = new Uint16Array((here.length + 1) * width);
  for (let i2 = here.length - 1; i2 >= 0; i2--) {
    for (let j2 = there.length - 1; j2 >= 0; j2--) {
      common[i2 * width + j2] = here[i2]?.key === there[j2]?.key ? (common[(i2 + 1) * width + j2 + 1] ?? 0) + 1 : Math.max(common[(i2 + 1) * width + j2] ?? 0, common[i2 * width + j2 + 1] ?? 0);
    }
  }
  const found = [];
  let left = [];
  let right = [];
  const close2 = () => {
    if (left.length > 0 || right.length > 0) found.push({ here: left, there: right });
    left = [];
    right = [];
  };
  let i = 0;
  let j = 0;
  while (i < here.length || j < there.length) {
    const a = here[i];
    const b = there[j];
    if (a !== void 0 && b !== void 0 && a.key === b.key) {
      close2();
      i++;
      j++;
    } else if (b === void 0 || a !== void 0 && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)) {
      if (a !== void 0) left.push(a);
      i++;
    } else {
      right.push(b);
      j++;
    }
  }
  close2();
  const settled = withoutMoved(found);
  const reordered = sizeOf(settled) < sizeOf(found);
  return (reordered ? joinSides(settled) : settled).map(({ here: own5, there: other }) => ({
    here: write(own5),
    there: write(other)
  }));
}
var sizeOf = (found) => found.reduce((sum, { here, there }) => sum + here.length + there.length, 0);
var write = (some) => some.map(({ written }) => written).join(" ");
function withoutMoved(found) {
  const there = found.flatMap((replacement) => replacement.there);
  const moved = /* @__PURE__ */ new Set();
  for (const word2 of found.flatMap(({ here }) => here)) {
    const twin = there.find((other) => other.key === word2.key && !moved.has(other));
    if (twin !== void 0) moved.add(word2).add(twin);
  }
  const stays = (word2) => !moved.has(word2);
  return found.map(({ here, there: there2 }) => ({ here: here.filter(stays), there: there2.filter(stays) })).filter(({ here, there: there2 }) => here.length + there2.length > 0);
}
function joinSides(found) {
  const joined3 = [];
  for (const replacement of found) {
    const last = joined3.at(-1);
    const joins = last !== void 0 && (last.there.length === 0 && replacement.here.length === 0 || last.here.length === 0 && replacement.there.length === 0);
    if (joins) {
      joined3.pop();
      joined3.push({ here: [...last.here, ...replacement.here], there: [...last.there, ...replacement.there] });
    } else joined3.push(replacement);
  }
  return joined3;
}

// src/relate/families.ts
var strength = ["exact", "near", "paraphrase", "contained"];
function groupFamilies(links, contradictions, specification) {
  const reaches = reachesOf(links);
  const clashing = new Set(
    contradictions.flatMap(({ first, second }) => [
      pairKey(first.requirement, second.requirement),
      pairKey(second.requirement, first.requirement)
    ])
  );
  const order3 = new Map(specification.requirements.map((requirement, index2) => [requirement, index2]));
  const ranked = [...reaches.keys()].sort(
    (a, b) => worth(b, reaches) - worth(a, reaches) || (order3.get(a) ?? 0) - (order3.get(b) ?? 0)
  );
  const placed = /* @__PURE__ */ new Set();
  const families = [];
  for (const best of ranked) {
    if (placed.has(best)) continue;
    const twins = (reaches.get(best) ?? []).filter(
      ({ other, own: own5 }) => !placed.has(other.requirement) && !clashing.has(pairKey(own5.requirement, other.requirement))
    ).map((reach2) => twinOf(reach2, specification)).filter((twin) => twin !== null);
    if (twins.length === 0) continue;
    placed.add(best);
    for (const { requirement } of twins) placed.add(requirement);
    families.push({
      best,
      twins: twins.sort((a, b) => (order3.get(a.requirement) ?? 0) - (order3.get(b.requirement) ?? 0))
    });
  }
  return families;
}
var pairKey = (a, b) => `${a.span.start}:${b.span.start}`;
function reachesOf(links) {
  const found = /* @__PURE__ */ new Map();
  const add = (reach2) => {
    const known3 = found.get(reach2.own.requirement) ?? /* @__PURE__ */ new Map();
    found.set(reach2.own.requirement, known3);
    const before = known3.get(reach2.other.requirement);
    if (before === void 0 || rank(reach2) < rank(before)) known3.set(reach2.other.requirement, reach2);
  };
  for (const { a, b, likeness, inner } of links) {
    const holdsB = inner === "second" || inner === null && b.whole;
    const holdsA = inner === "first" || inner === null && a.whole;
    const told = a.whole && b.whole ? likeness : "contained";
    add({ own: a, other: b, likeness: told, within: holdsB });
    add({ own: b, other: a, likeness: told, within: holdsA });
  }
  return new Map([...found].map(([requirement, reaches]) => [requirement, [...reaches.values()]]));
}
function rank({ likeness, within, other }) {
  return strength.indexOf(likeness) * 2 + Number(!(within && other.whole));
}
function worth(requirement, reaches) {
  const { lot, explicit } = requirement;
  const saysMore = reaches.get(requirement)?.some(({ likeness, within }) => likeness === "contained" && within) ?? false;
  return hardness(requirement) * 8 + Number(lot === null) * 4 + Number(saysMore) * 2 + Number(explicit);
}
function hardness({ modality }) {
  return { must: 2, should: 1, may: 0 }[modality];
}
function twinOf({ own: own5, other, likeness, within }, specification) {
  if (!within) return null;
  return {
    requirement: other.requirement,
    likeness,
    differences: differencesOf(wordsOf(other, specification), wordsOf(own5, specification)),
    span: spanOf2(other, specification),
    whole: other.whole
  };
}

// src/relate/refrains.ts
function groupRefrains(links, families, contradictions, specification) {
  const told = new Set(families.flatMap(({ twins }) => twins.map(({ requirement }) => requirement)));
  const clashing = new Set(contradictions.map(({ first, second }) => pairKey(first.requirement, second.requirement)));
  const mates = /* @__PURE__ */ new Map();
  for (const { a, b, likeness, inner } of links) {
    if (!a.sentence || !b.sentence || inner !== null || likeness !== "exact" && likeness !== "near") continue;
    if (told.has(a.requirement) || told.has(b.requirement)) continue;
    if (clashing.has(pairKey(a.requirement, b.requirement)) || !meansOneThing(a, b, specification)) continue;
    addTo(mates, a, b);
    addTo(mates, b, a);
  }
  const worth2 = new Map([...mates.keys()].map((claim) => [claim, worthOf(claim, specification)]));
  const ranked = [...mates].sort(
    ([a], [b]) => (worth2.get(b) ?? 0) - (worth2.get(a) ?? 0) || (a.statements[0] ?? 0) - (b.statements[0] ?? 0)
  );
  const placed = /* @__PURE__ */ new Set();
  return ranked.flatMap(([best, alike]) => {
    if (placed.has(best)) return [];
    const others = alike.filter((claim) => !placed.has(claim));
    for (const claim of [best, ...others]) placed.add(claim);
    if (others.length === 0) return [];
    others.sort((a, b) => (a.statements[0] ?? 0) - (b.statements[0] ?? 0));
    return [
      {
        best: repeated(best, best, specification),
        others: others.map((claim) => repeated(claim, best, specification))
      }
    ];
  });
}
function repeated(claim, best, specification) {
  return {
    requirement: claim.requirement,
    statement: claim.statements[0] ?? -1,
    span: spanOf2(claim, specification),
    loose: isLoose2(claim, specification),
    differences: differencesOf(wordsOf(claim, specification), wordsOf(best, specification))
  };
}
function isLoose2({ requirement, statements: [index2 = -1] }, specification) {
  const { statements } = specification;
  const statement = statements[index2];
  if (statement === void 0 || /:\s*$/.test(statement.text.value)) return false;
  if (statement.source.start !== sourceSpan(statement.text, 0, 1).start) return false;
  const telling2 = tellingStatements(specification, requirement);
  const next = statements[telling2[telling2.indexOf(index2) + 1] ?? -1];
  return telling2.length > 1 && (next === void 0 || !leans(next, 0));
}
function meansOneThing(a, b, specification) {
  if (a.requirement.kind === "award" || b.requirement.kind === "award") return false;
  if (leansOnRest(a, specification) || leansOnRest(b, specification)) return false;
  const [labelA, labelB] = [labelFor(a, specification), labelFor(b, specification)];
  if (labelA.length > 0 && labelA[0] === labelB[0] && labelA.join(" ") !== labelB.join(" ")) return false;
  return !(isOwnThing(a, specification) && isOwnThing(b, specification));
}
function leansOnRest({ statements: [index2 = -1], skip }, { statements }) {
  const statement = statements[index2];
  return statement === void 0 || statement.role !== "duty" || leans(statement, skip);
}
function labelFor({ requirement }, specification) {
  const first = specification.statements[tellingStatements(specification, requirement)[0] ?? -1];
  return first === void 0 ? [] : labelOf(first);
}
function isOwnThing({ requirement, statements: [index2 = -1], skip }, { statements }) {
  const statement = statements[index2];
  return requirement.statements.some((other) => {
    const earlier = other < index2 ? statements[other] : void 0;
    return statement !== void 0 && earlier !== void 0 && bringsUp(earlier, statement, skip);
  });
}
function worthOf({ requirement, statements: [index2 = -1], keys }, specification) {
  const rest = new Set(
    requirement.statements.filter((other) => other !== index2).flatMap((other) => specification.statements[other]?.words ?? []).map(({ key: key2 }) => key2)
  );
  const fitting = new Set(keys.filter((key2) => key2.length >= telling && rest.has(key2))).size;
  return hardness(requirement) * 8 + Number(requirement.lot === null) * 16 + Math.min(fitting, 7);
}
var telling = 5;

// src/relate/candidates.ts
var rarest = 6;
var mostAlike = 8;
var leastShared = 0.55;
var heavy = 1;
function* candidatePairs(claims) {
  const { outlines, frequency, names } = outlinesOf(claims);
  const isAlike = alikeness(names);
  const rank2 = (number) => frequency[number] ?? 0;
  const index2 = /* @__PURE__ */ new Map();
  const met = new Uint32Array(claims.length);
  for (const [at, outline] of outlines.entries()) {
    const shared = [...outline.terms].filter((term) => rank2(term) > 1);
    const rare = shared.sort((a, b) => rank2(a) - rank2(b) || a - b).slice(0, rarest);
    for (const key2 of keysOf(rare, frequency.length)) {
      const known3 = index2.get(key2);
      if (known3 === void 0) {
        index2.set(key2, at);
        continue;
      }
      const others = typeof known3 === "number" ? [known3] : known3;
      for (const other of others) {
        if (met[other] === at + 1) continue;
        met[other] = at + 1;
        const mate = outlines[other];
        if (mate !== void 0 && isAlike(outline, mate)) yield [mate.claim, outline.claim];
      }
      if (others.length < mostAlike) {
        others.push(at);
        index2.set(key2, others);
      }
    }
  }
}
function outlinesOf(claims) {
  const numbers2 = /* @__PURE__ */ new Map();
  const frequency = [];
  const numberOf = (term) => {
    let number = numbers2.get(term);
    if (number === void 0) {
      number = numbers2.size;
      numbers2.set(term, number);
      frequency.push(0);
    }
    frequency[number] = (frequency[number] ?? 0) + 1;
    return number;
  };
  const outlines = claims.map((claim) => {
    const weighed = [...claim.terms].map(([term, weight]) => ({ term: numberOf(term), weight }));
    for (const concept of claim.concepts.keys()) {
      if (!claim.terms.has(`@${concept}`)) weighed.push({ term: numberOf(`@${concept}`), weight: 0 });
    }
    weighed.sort((a, b) => a.term - b.term);
    return {
      claim,
      terms: Int32Array.from(weighed, ({ term }) => term),
      weights: Float64Array.from(weighed, ({ weight }) => weight)
    };
  });
  return { outlines, frequency, names: [...numbers2.keys()] };
}
function keysOf(terms, count) {
  const sorted = [...terms].sort((a, b) => a - b);
  if (sorted.length < 2) return sorted;
  const keys = [];
  sorted.forEach((first, at) => {
    for (let other = at + 1; other < sorted.length; other++) keys.push((first + 1) * count + (sorted[other] ?? 0));
  });
  return keys;
}
function alikeness(names) {
  const near = nearness(names);
  return (one2, another) => {
    if (one2.claim.requirement === another.claim.requirement) return false;
    const [light2, other] = one2.claim.total < another.claim.total ? [one2, another] : [another, one2];
    const { shared, heavyA, heavyB } = layBeside(light2, other);
    const least = leastShared * light2.claim.total;
    if (shared < least) {
      if (light2.claim.concepts.size === 0 || other.claim.concepts.size === 0) return false;
      if (shared + sharedByConcept(light2.claim, other.claim) < least) return false;
    }
    if (!(heavyA && heavyB)) return true;
    return !(hasOwn(light2, other, near) && hasOwn(other, light2, near)) || shareConcept(light2.claim, other.claim);
  };
}
function layBeside(a, b) {
  let shared = 0;
  let heavyA = false;
  let heavyB = false;
  let i = 0;
  let j = 0;
  while (i < a.terms.length || j < b.terms.length) {
    const left = i < a.terms.length ? a.terms[i] ?? 0 : none6;
    const right = j < b.terms.length ? b.terms[j] ?? 0 : none6;
    if (left === right) {
      shared += a.weights[i] ?? 0;
      i++;
      j++;
    } else if (left < right) heavyA = (a.weights[i++] ?? 0) >= heavy || heavyA;
    else heavyB = (b.weights[j++] ?? 0) >= heavy || heavyB;
  }
  return { shared, heavyA, heavyB };
}
var none6 = 2 ** 30;
function hasOwn(own5, other, near) {
  for (let at = 0; at < own5.terms.length; at++) {
    if ((own5.weights[at] ?? 0) < heavy) continue;
    const term = own5.terms[at] ?? none6;
    let known3 = false;
    for (let place = 0; place < other.terms.length && !known3; place++) {
      const each = other.terms[place] ?? none6;
      known3 = each === term || near(term, each);
    }
    if (!known3) return true;
  }
  return false;
}
function nearness(names) {
  const known3 = /* @__PURE__ */ new Map();
  return (one2, other) => {
    const key2 = one2 * names.length + other;
    let near = known3.get(key2);
    if (near === void 0) {
      near = akin(names[one2] ?? "", names[other] ?? "");
      known3.set(key2, near);
    }
    return near;
  };
}
function shareConcept({ concepts }, other) {
  for (const concept of concepts.keys()) if (other.concepts.has(concept)) return true;
  return false;
}
function sharedByConcept(claim, other) {
  let shared = 0;
  for (const [concept, naming] of claim.concepts) {
    if (!other.concepts.has(concept)) continue;
    for (const term of [...naming, `@${concept}`]) if (!other.terms.has(term)) shared += claim.terms.get(term) ?? 0;
  }
  return shared;
}

// src/relate/kinds.ts
function narrows({ words: words3, keys }, { keys: others }) {
  const known3 = new Set(others);
  return keys.some((key2, at) => at > 0 && known3.has(key2) && isKind(words3, keys, at, known3) && isThing(words3[at] ?? ""));
}
function isKind(words3, keys, noun, known3) {
  let first = noun;
  while (first > 0 && !known3.has(keys[first - 1] ?? "") && tellsKind(words3[first - 1] ?? "")) first--;
  if (first === noun) return false;
  const opener2 = words3[first - 1] ?? "";
  return opener2 === "een" || nounOpeners.includes(opener2) && /(?:e|isch|eel|aal|ief)$/.test(words3[first] ?? "");
}
var isThing = (word2) => word2 !== "market" && word2 !== "authority" && namesThing(word2);

// src/relate/judge.ts
function judge(a, b) {
  if (sameWords(a.words, b.words)) return { kind: "same", likeness: "exact", inner: null };
  const verdict = judgeTerms(a, b);
  return verdict === null || narrows(a, b) || narrows(b, a) ? null : verdict;
}
function sameWords(a, b) {
  let j = 0;
  for (const word2 of a) {
    if (articles.has(word2)) continue;
    while (articles.has(b[j] ?? "")) j++;
    if (b[j++] !== word2) return false;
  }
  while (articles.has(b[j] ?? "")) j++;
  return j === b.length;
}
function judgeTerms(a, b) {
  const left = compareTerms(a, b);
  const { onlyA, onlyB, shared } = left;
  const sameTokens = onlyA + onlyB < 0.2 && a.tokens.length > 0 && b.tokens.length > 0;
  if (shared < 0.9 && !sameTokens || left.apart || goesApart(a, b)) return null;
  const totalA = shared + onlyA;
  const totalB = shared + onlyB;
  const dice = 2 * shared / (totalA + totalB);
  const coverA = shared / totalA;
  const coverB = shared / totalB;
  const swapped = Math.min(onlyA, onlyB);
  const numbers2 = compareTokens(a.tokens, b.tokens);
  if (a.denied !== b.denied) {
    const turned = a.without && b.only || a.only && b.without;
    const outright = !(a.without || a.only || b.without || b.only);
    if (outright && dice >= 0.85 && swapped < 0.3 && shared >= 1.3 && numbers2.clash === null)
      return { kind: "clash", clash: "denial", first: null, second: null };
    if (!turned || dice < 0.65) return null;
  }
  if (numbers2.clash !== null) {
    const firm = dice >= 0.75 && swapped < 0.7 && onlyA + onlyB <= (shared >= 3 ? 1.2 : 0.95) && !numbers2.several;
    return firm ? { kind: "clash", clash: numbers2.clash, first: numbers2.a, second: numbers2.b } : null;
  }
  const even = numbers2.onlyA === 0 && numbers2.onlyB === 0;
  const part = a.statements.length === b.statements.length ? 0.22 : 0;
  const added = Math.max(onlyA, onlyB) >= Math.max(0.9, part * Math.max(totalA, totalB)) && swapped < 0.3;
  const points3 = a.pointing || b.pointing;
  if (even && !added && dice >= 0.85 && swapped < 0.4 && (!points3 || a.pointing && b.pointing && shared >= 2.5) && (left.subjects > 0 || onlyA + onlyB < 0.4 || wordsShared(a, b) >= 0.65))
    return { kind: "same", likeness: wordsShared(a, b) >= 0.5 ? "near" : "paraphrase", inner: null };
  const tells = a.terms.has("melden") && b.terms.has("melden");
  if (left.subjects < 1 || points3 && !(a.pointing && b.pointing && shared >= 2.5)) return null;
  if (a.conditional !== b.conditional && !tells) return null;
  const most2 = Math.max(onlyA, onlyB) >= 1 ? 0.55 : 0.7;
  if (even && !added && dice >= 0.65 && swapped < most2 && shared >= (dice >= 0.8 ? 1.3 : 1.6))
    return { kind: "same", likeness: "paraphrase", inner: null };
  if (numbers2.onlyA === 0 && includesAll(b, a, coverA, coverB, onlyA, left))
    return { kind: "same", likeness: "contained", inner: "first" };
  if (numbers2.onlyB === 0 && includesAll(a, b, coverB, coverA, onlyB, left))
    return { kind: "same", likeness: "contained", inner: "second" };
  return null;
}
function goesApart(a, b) {
  if (a.subject !== null && b.subject !== null && a.subject !== b.subject && !akin(a.subject, b.subject)) return true;
  return a.direction !== null && b.direction !== null && a.direction !== b.direction;
}
function keysWithin(inner, outer) {
  const own5 = new Set(inner.keys);
  return countIn(own5, new Set(outer.keys)) / own5.size;
}
function wordsShared(a, b) {
  const [left, right] = [new Set(a.keys), new Set(b.keys)];
  return 2 * countIn(left, right) / (left.size + right.size);
}
function countIn(keys, others) {
  let shared = 0;
  for (const key2 of keys) if (others.has(key2)) shared++;
  return shared;
}
function includesAll(outer, inner, innerCover, outerCover, innerOnly, { shared, subjects }) {
  return innerCover >= 0.9 && innerOnly < 0.7 && (subjects > 1 || keysWithin(inner, outer) >= 0.7) && outerCover >= 0.2 && shared >= 1.6 && inner.whole && !inner.pointing && !outer.conditional && outer.statements.length <= 3;
}
function compareTerms(a, b) {
  let shared = 0;
  let subjects = 0;
  const both = [];
  const restA = [];
  for (const [term, weight] of a.terms) {
    if (b.terms.has(term)) {
      both.push(term);
      shared += weight;
      if (weight >= 1) subjects++;
    } else restA.push(term);
  }
  const restB = [...b.terms.keys()].filter((term) => !a.terms.has(term));
  const same = compareConcepts(a, b);
  shared += same.shared;
  subjects += same.named;
  const adds = (term) => !same.naming.has(term) && !(roleOf2(term) === "action" && both.some((own5) => related(term, own5)));
  const openB = restB.filter((term) => adds(term));
  const aloneA = restA.filter((term) => {
    if (!adds(term)) return false;
    const match = openB.findIndex((other2) => akin(term, other2));
    if (match < 0) return true;
    const [other = ""] = openB.splice(match, 1);
    subjects++;
    shared += Math.max(a.terms.get(term) ?? 0, b.terms.get(other) ?? 0);
    return false;
  });
  const weigh2 = (terms, claim) => terms.reduce((sum, term) => sum + (claim.terms.get(term) ?? 0), 0);
  const holds = (terms, role) => terms.some((term) => roleOf2(term) === role);
  const heavy2 = (terms, claim) => terms.some((term) => (claim.terms.get(term) ?? 0) >= 1);
  const numbered4 = (terms) => terms.some((term) => /^\d/.test(term));
  const replaced = (terms, others, claim, role) => holds(terms, role) && (holds(others, role) || !terms.includes("bezitten") && heavy2(others, claim));
  const swaps = (role) => replaced(aloneA, openB, b, role) || replaced(openB, aloneA, a, role);
  return {
    shared,
    onlyA: weigh2(aloneA, a) + (heavy2(openB, b) ? 1 : same.told) * same.onlyA,
    onlyB: weigh2(openB, b) + (heavy2(aloneA, a) ? 1 : same.told) * same.onlyB,
    subjects,
    apart: swaps("person") || swaps("action") || numbered4(aloneA) && numbered4(openB) || [...aloneA, ...openB].some((term) => roleOf2(term) === "party")
  };
}
var nuance = 0.4;
function compareConcepts(a, b) {
  const naming = /* @__PURE__ */ new Set();
  let shared = 0;
  let onlyA = 0;
  let onlyB = 0;
  let named3 = 0;
  let told = nuance;
  const left = (own5, claim, other) => [...own5].reduce((sum, term) => sum + (other.terms.has(term) ? 0 : claim.terms.get(term) ?? 0), 0);
  for (const [concept, namingA] of a.concepts) {
    const namingB = b.concepts.get(concept);
    if (namingB === void 0) continue;
    for (const term of [...namingA, ...namingB, `@${concept}`]) naming.add(term);
    const together = [...namingA].reduce((sum, term) => sum + (b.terms.has(term) ? a.terms.get(term) ?? 0 : 0), 0);
    if (together < 1) {
      shared += 1 - together;
      named3++;
    }
    if (namingA.size > 0 && namingB.size > 0) {
      const [restA, restB] = [left(namingA, a, b), left(namingB, b, a)];
      if (together >= 1 && restA > 0 && restB > 0) told = 1;
      onlyA += restA;
      onlyB += restB;
    }
  }
  return { shared, onlyA, onlyB, told, named: named3, naming };
}
var clashOf = {
  money: "amount",
  percentage: "amount",
  score: "amount",
  count: "amount",
  duration: "term",
  date: "term",
  frequency: "frequency",
  clock: "hours"
};
function compareTokens(a, b) {
  const restB = [...b];
  const restA = a.filter((token) => {
    const match = restB.findIndex((other) => comparable(token, other) && equal(token, other));
    if (match >= 0) restB.splice(match, 1);
    return match < 0;
  });
  const pairs = restA.flatMap((token) => {
    const other = restB.find((candidate) => comparable(token, candidate));
    return other === void 0 ? [] : [{ token, other }];
  });
  const first = pairs[0];
  return {
    clash: first === void 0 ? null : clashOf[first.token.kind],
    a: first?.token ?? null,
    b: first?.other ?? null,
    several: pairs.length > 1 || first !== void 0 && [a, b].some((tokens) => alikeIn(tokens, first.token) > 1),
    onlyA: restA.filter(counts2).length,
    onlyB: restB.filter(counts2).length
  };
}
var alikeIn = (tokens, token) => tokens.filter((other) => comparable(other, token)).length;
var counts2 = ({ kind, value: value2 }) => kind !== "count" || value2 !== 1;
var comparable = (a, b) => a.kind === b.kind && a.of === b.of;
function equal({ kind, value: a }, { value: b }) {
  return a === b || kind === "duration" && Math.min(a, b) > 0 && Math.max(a, b) / Math.min(a, b) <= 1.08;
}

// src/relate/verdicts.ts
function* verdicts(claims, comparable2) {
  for (const [a, b] of candidatePairs(claims)) {
    if (!comparable2(a, b) || !sameParty(a, b)) continue;
    const verdict = judge(a, b);
    if (verdict !== null) yield { a, b, verdict };
  }
}
function sameParty(a, b) {
  const side = ({ requirement: { addressee }, receiving }) => addressee === "bidder" || addressee === "both" || receiving ? "contractor" : addressee;
  if (side(a) === side(b)) return true;
  const subcontracted = [a, b].every((claim) => claim.terms.has("uitbesteden") && side(claim) !== "authority");
  return subcontracted;
}

// src/relate/relate.ts
function relate(specification) {
  const claims = specification.requirements.flatMap((requirement) => claimsOf(specification, requirement));
  const links = [];
  const contradictions = [];
  for (const { a, b, verdict } of verdicts(claims, (one2, other) => sameScope(one2.requirement, other.requirement))) {
    if (verdict.kind === "same") links.push({ a, b, likeness: verdict.likeness, inner: verdict.inner });
    else {
      contradictions.push({
        clash: verdict.clash,
        first: stand(a, verdict.first, specification),
        second: stand(b, verdict.second, specification)
      });
    }
  }
  const families = groupFamilies(links, contradictions, specification);
  const refrains = groupRefrains(links, families, contradictions, specification);
  return { families, refrains, contradictions: once(contradictions) };
}
function stand(claim, token, specification) {
  const { requirement } = claim;
  const text3 = token === null ? void 0 : specification.statements[token.statement]?.text;
  if (token === null || text3 === void 0)
    return { requirement, span: spanOf2(claim, specification), words: requirement.text };
  const { start, end } = token;
  return { requirement, span: sourceSpan(text3, start, end), words: text3.value.slice(start, end) };
}
function once(contradictions) {
  const seen2 = /* @__PURE__ */ new Map();
  return contradictions.filter(({ first, second }) => {
    const others = seen2.get(first.requirement) ?? /* @__PURE__ */ new Set();
    if (others.has(second.requirement)) return false;
    seen2.set(first.requirement, others.add(second.requirement));
    return true;
  });
}
export {
  completeFacts,
  parse2 as parse,
  registerOf,
  relate,
  understand,
  vocabularyOf
};
