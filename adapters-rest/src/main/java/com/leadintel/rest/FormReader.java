package com.leadintel.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.core.MultipartInput;

/**
 * Reads forms as they come: at most 64 parts with at most 8 KiB above each, none of them a form itself. What stands
 * before, between and after them passes by unkept, however much it is.
 */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class FormReader implements MessageBodyReader<Form> {
    private static final int MOST_PARTS = 64;
    private static final int LARGEST_HEAD = 8 << 10;
    private static final int LONGEST_BOUNDARY = 70;
    private static final int BUFFER = 32 << 10;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Form.class;
    }

    @Override
    public Form readFrom(
            Class<Form> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        List<FormPart> parts = new ArrayList<>();
        boolean whole = false;
        try {
            read(framed(body, boundary(mediaType)), parts);
            body.transferTo(OutputStream.nullOutputStream());
            whole = true;
            return new Form(parts);
        } catch (FileUploadSizeException tooLarge) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE, tooLarge);
        } catch (FileUploadException malformed) {
            throw new BadRequestException(malformed);
        } finally {
            if (!whole) {
                parts.forEach(FormPart::close);
            }
        }
    }

    private static void read(MultipartInput form, List<FormPart> parts) throws IOException {
        int seen = 0;
        for (boolean more = form.skipPreamble(); more; more = form.readBoundary()) {
            seen++;
            if (seen > MOST_PARTS) {
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
            PartHead head = PartHead.of(form.readHeaders());
            Optional<String> name = head.name();
            if (name.isPresent()) {
                parts.add(FormPart.of(name.get(), head.type(), form.newInputStream()));
            } else {
                form.discardBodyData();
            }
        }
    }

    private static MultipartInput framed(InputStream body, byte[] boundary) throws IOException {
        MultipartInput form = MultipartInput.builder()
                .setInputStream(body)
                .setBufferSize(BUFFER)
                .setBoundary(boundary)
                .setPartHeaderSizeMax(LARGEST_HEAD)
                .get();
        form.setHeaderCharset(StandardCharsets.UTF_8);
        return form;
    }

    private static byte[] boundary(MediaType form) {
        String boundary = form.getParameters().getOrDefault("boundary", "");
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw new BadRequestException();
        }
        return boundary.getBytes(StandardCharsets.ISO_8859_1);
    }
}
