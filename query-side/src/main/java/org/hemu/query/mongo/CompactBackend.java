package org.hemu.query.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ObjectDataType;

/**
 * The server's backend, with documents and ids kept in a form of our own. By itself it leaves both to Java serialization,
 * even for comparing two ids, and that costs more than everything else it does.
 */
final class CompactBackend extends H2Backend {

    CompactBackend(MVStore file) {
        super(file);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new CompactDatabase(databaseName, getMvStore(), getCursorRegistry());
    }

    /** Opens each map with its types first; whoever opens it again by name gets the same map. */
    private static final class CompactDatabase extends H2Database {
        private final MVStore file;

        CompactDatabase(String name, MVStore file, CursorRegistry cursors) {
            this.file = file;
            super(name, file, cursors);
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
            file.openMap(
                    getFullCollectionNamespace(collectionName) + "._index_" + indexName,
                    new MVMap.Builder<KeyValue, Object>().keyType(new IdType()).valueType(new ObjectDataType()));
            return super.openOrCreateUniqueIndex(collectionName, indexName, keys, sparse);
        }

        @Override
        protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
            file.openMap(
                    "databases." + getFullCollectionNamespace(collectionName),
                    new MVMap.Builder<Object, Document>()
                            .keyType(new ObjectDataType())
                            .valueType(new DocumentType()));
            return super.openOrCreateCollection(collectionName, options);
        }
    }
}
