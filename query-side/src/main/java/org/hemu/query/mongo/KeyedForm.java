package org.hemu.query.mongo;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.hemu.query.runtime.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * Documents of read models as bytes: {@code _id}, {@code position}, {@code missing} if there is any, {@code row}.
 *
 * <p>A row is a document of its own, for people who look into the store. The embedded server keeps every document as Java
 * objects one by one, which costs more than all else; for it a row is packed into one binary value.
 */
final class KeyedForm<R> {
    private static final String ID = "_id";
    static final String POSITION = "position";
    static final String MISSING = "missing";
    private static final String ROW = "row";

    private final Class<R> type;
    private final BsonForm<R> form;
    private final boolean packed;

    @SuppressWarnings("unchecked")
    KeyedForm(Class<R> type, boolean packed) {
        this.type = type;
        this.packed = packed;
        this.form = (BsonForm<R>) BsonForms.of(type);
    }

    RawBsonDocument bytes(Keyed<R> document) {
        try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            writer.writeStartDocument();
            writer.writeString(ID, document.key());
            writer.writeInt64(POSITION, document.position());
            if (document.incomplete()) {
                writer.writeStartArray(MISSING);
                document.missing().forEach(writer::writeInt64);
                writer.writeEndArray();
            }
            R row = document.row();
            if (row != null) {
                writer.writeName(ROW);
                write(writer, row);
            }
            writer.writeEndDocument();
            return new RawBsonDocument(buffer.toByteArray());
        }
    }

    private void write(BsonBinaryWriter writer, R row) {
        if (!packed) {
            form.write(writer, row);
            return;
        }
        try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                BsonBinaryWriter inner = new BsonBinaryWriter(buffer)) {
            form.write(inner, row);
            writer.writeBinaryData(new BsonBinary(buffer.toByteArray()));
        }
    }

    private R read(BsonBinaryReader reader) {
        if (!packed) {
            return form.read(reader);
        }
        try (BsonBinaryReader inner =
                new BsonBinaryReader(ByteBuffer.wrap(reader.readBinaryData().getData()))) {
            return form.read(inner);
        }
    }

    Keyed<R> document(RawBsonDocument bytes) {
        try (BsonBinaryReader reader =
                new BsonBinaryReader(bytes.getByteBuffer().asNIO())) {
            String key = "";
            long position = -1;
            List<Long> missing = List.of();
            @Nullable R row = null;
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                switch (reader.readName()) {
                    case ID -> key = reader.readString();
                    case POSITION -> position = reader.readInt64();
                    case MISSING -> missing = positions(reader);
                    case ROW -> row = read(reader);
                    default -> throw new IllegalStateException("no field of " + type + ": " + reader.getCurrentName());
                }
            }
            reader.readEndDocument();
            return new Keyed<>(key, position, missing, row);
        }
    }

    private static List<Long> positions(BsonBinaryReader reader) {
        List<Long> positions = new ArrayList<>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            positions.add(reader.readInt64());
        }
        reader.readEndArray();
        return List.copyOf(positions);
    }
}
