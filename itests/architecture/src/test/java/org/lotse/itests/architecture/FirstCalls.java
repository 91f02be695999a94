package org.lotse.itests.architecture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What each method of a class calls first, before it decides anything. */
final class FirstCalls {

    private static final String ACCESS = "org/lotse/platform/api/access/Access";

    private final Map<String, String> first = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final String type;

    private FirstCalls(String type) {
        this.type = type;
    }

    static FirstCalls of(byte[] code) {
        var reader = new ClassReader(code);
        var calls = new FirstCalls(reader.getClassName());
        reader.accept(calls.new Methods(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return calls;
    }

    /** By itself, or by a private method that does so. */
    boolean beginsAtTheGate(String method, String descriptor) {
        var called = first.getOrDefault(type + "." + method + descriptor, "");
        return isGate(called) || hidden.contains(called) && isGate(first.getOrDefault(called, ""));
    }

    private static boolean isGate(String called) {
        return called.startsWith(ACCESS + ".require(") || called.startsWith(ACCESS + ".may(");
    }

    private final class Methods extends ClassVisitor {

        Methods() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String generic, String[] thrown) {
            var method = type + "." + name + descriptor;
            if ((access & Opcodes.ACC_PRIVATE) != 0) {
                hidden.add(method);
            }
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(
                        int code, String owner, String called, String signature, boolean ofInterface) {
                    first.putIfAbsent(method, owner + "." + called + signature);
                }

                @Override
                public void visitInvokeDynamicInsn(String called, String signature, Handle maker, Object... arguments) {
                    first.putIfAbsent(method, "a lambda");
                }

                @Override
                public void visitJumpInsn(int code, Label to) {
                    first.putIfAbsent(method, "a decision");
                }
            };
        }
    }
}
