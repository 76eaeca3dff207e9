using System.Buffers.Binary;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace HealthData.Conventions.Tests.Rooms;

/// <summary>Walks over the instructions of a method body.</summary>
internal static class Instructions
{
    private const int TwoByteMark = 0xFE;

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>Reads the types, methods and fields that the instructions name.</summary>
    public static IEnumerable<EntityHandle> Tokens(byte[] body)
    {
        var position = 0;
        while (position < body.Length)
        {
            var value = (int)body[position++];
            if (value == TwoByteMark)
            {
                value = (value << 8) | body[position++];
            }

            var code = Codes[value];
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok
                or OperandType.InlineType)
            {
                yield return MetadataTokens.EntityHandle(Number(body, position));
            }

            position += Length(code.OperandType, body, position);
        }
    }

    private static int Length(OperandType operand, byte[] body, int position) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * Number(body, position)),
        _ => 4,
    };

    private static int Number(byte[] body, int position) =>
        BinaryPrimitives.ReadInt32LittleEndian(body.AsSpan(position));
}
