package org.hemu.query.mongo;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Documents of the server as BSON, the form in which they came over the wire. */
final class DocumentType extends BasicDataType<Document> {
    private static final int OVERHEAD = 48;

    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    private static int memory(@Nullable Object value) {
        return OVERHEAD
                + switch (value) {
                    case String text -> 2 * text.length();
                    case BinData binary -> binary.getData().length;
                    case Document document ->
                        document.entrySet().stream()
                                .mapToInt(field -> OVERHEAD + memory(field.getValue()))
                                .sum();
                    case Collection<?> values ->
                        values.stream().mapToInt(DocumentType::memory).sum();
                    case null, default -> 0;
                };
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        ByteBuf bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bytes);
        buffer.putInt(bytes.readableBytes());
        buffer.put(bytes.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer buffer) {
        int length = buffer.getInt();
        ByteBuffer bytes = buffer.slice(buffer.position(), length);
        buffer.position(buffer.position() + length);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
