package org.lotse.infrastructure.jaasbridge.internal;

import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.POP;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.infrastructure.jaasbridge.InheritedSubject;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Rewrites one class: {@code Subject.getSubject(…)} everywhere, and the bodies of {@code JaasHelper.doAs}. */
final class SubjectCalls extends ClassVisitor {
    private static final String SUBJECT = "javax/security/auth/Subject";
    private static final String INHERITED_SUBJECT = Type.getInternalName(InheritedSubject.class);
    private static final String JAAS_HELPER = "org/apache/karaf/util/jaas/JaasHelper";
    private static final Set<String> DO_AS = Set.of(
            "(Ljavax/security/auth/Subject;Ljava/security/PrivilegedAction;)Ljava/lang/Object;",
            "(Ljavax/security/auth/Subject;Ljava/security/PrivilegedExceptionAction;)Ljava/lang/Object;");

    private boolean inJaasHelper;
    private boolean changed;

    private SubjectCalls(ClassVisitor next) {
        super(ASM9, next);
    }

    /** The class with its calls redirected; empty when it makes none. */
    static Optional<byte[]> redirect(byte[] classFile) {
        // Most classes do not know the name, and reading one in full takes long where all of a start's classes come by.
        if (!new String(classFile, StandardCharsets.ISO_8859_1).contains(SUBJECT)) {
            return Optional.empty();
        }
        var reader = new ClassReader(classFile);
        var writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        var calls = new SubjectCalls(writer);
        reader.accept(calls, 0);
        return calls.changed ? Optional.of(writer.toByteArray()) : Optional.empty();
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        inJaasHelper = name.equals(JAAS_HELPER);
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        var next = super.visitMethod(access, name, descriptor, signature, exceptions);
        if (inJaasHelper && name.equals("doAs") && (access & ACC_STATIC) != 0 && DO_AS.contains(descriptor)) {
            changed = true;
            writeDelegation(next, descriptor);
            return null;
        }
        return new MethodVisitor(ASM9, next) {
            @Override
            public void visitMethodInsn(
                    int opcode, String owner, String called, String calledDescriptor, boolean isInterface) {
                if (opcode == INVOKESTATIC && owner.equals(SUBJECT) && called.equals("getSubject")) {
                    changed = true;
                    super.visitInsn(POP);
                    super.visitMethodInsn(INVOKESTATIC, INHERITED_SUBJECT, "current", "()L" + SUBJECT + ";", false);
                } else {
                    super.visitMethodInsn(opcode, owner, called, calledDescriptor, isInterface);
                }
            }
        };
    }

    private static void writeDelegation(MethodVisitor method, String descriptor) {
        method.visitCode();
        method.visitVarInsn(ALOAD, 0);
        method.visitVarInsn(ALOAD, 1);
        method.visitMethodInsn(INVOKESTATIC, INHERITED_SUBJECT, "doAs", descriptor, false);
        method.visitInsn(ARETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }
}
