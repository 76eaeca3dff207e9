using System.Text;

namespace HealthData.Dicom;

/// <summary>The encodings behind the defined terms and escape sequences of PS3.3 C.12.1.1.2.</summary>
internal static class CharacterRepertoire
{
    private const int JapaneseKatakana = 932;
    private const int Korean = 949;
    private const int SimplifiedChinese = 936;
    private const int Gb18030CodePage = 54936;

    public static Encoding Latin1 => Encoding.Latin1;

    public static Encoding Utf8 { get; } = new UTF8Encoding(false, false);

    public static Encoding Gb18030 => Get(Gb18030CodePage);

    public static Encoding Gbk => Get(SimplifiedChinese);

    /// <summary>JIS X 0208 as EUC.</summary>
    public static Encoding Kanji => Get(51932);

    /// <summary>JIS X 0212 with a high first and a low second byte.</summary>
    public static Encoding SupplementaryKanji => Get(20932);

    /// <summary>The encoding of the bytes from 0x80 up, by the number of the registration; null where it has
    /// none.</summary>
    public static Encoding? ByRegistration(int number) => number switch
    {
        100 => Latin1,
        101 => Get(28592),
        109 => Get(28593),
        110 => Get(28594),
        144 => Get(28595),
        127 => Get(28596),
        126 => Get(28597),
        138 => Get(28598),
        148 => Get(28599),
        203 => Get(28605),
        166 => Get(874),
        13 => Get(JapaneseKatakana),
        149 => Get(Korean),
        58 => Get(SimplifiedChinese),
        192 => Utf8,
        _ => null,
    };

    /// <summary>The encoding that an escape sequence designates for the bytes from 0x80 up.</summary>
    public static Encoding? ByEscape(ReadOnlySpan<byte> sequence) => sequence switch
    {
        [(byte)'-', (byte)'A'] => ByRegistration(100),
        [(byte)'-', (byte)'B'] => ByRegistration(101),
        [(byte)'-', (byte)'C'] => ByRegistration(109),
        [(byte)'-', (byte)'D'] => ByRegistration(110),
        [(byte)'-', (byte)'L'] => ByRegistration(144),
        [(byte)'-', (byte)'G'] => ByRegistration(127),
        [(byte)'-', (byte)'F'] => ByRegistration(126),
        [(byte)'-', (byte)'H'] => ByRegistration(138),
        [(byte)'-', (byte)'M'] => ByRegistration(148),
        [(byte)'-', (byte)'b'] => ByRegistration(203),
        [(byte)'-', (byte)'T'] => ByRegistration(166),
        [(byte)')', (byte)'I'] => ByRegistration(13),
        [(byte)'$', (byte)')', (byte)'C'] => ByRegistration(149),
        [(byte)'$', (byte)')', (byte)'A'] => ByRegistration(58),
        _ => null,
    };

    /// <summary>Decodes; bytes that a set of 256 characters leaves undefined become U+FFFD, not private
    /// characters.</summary>
    public static string Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes);
        return encoding.IsSingleByte && text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF') >= 0
            ? string.Create(text.Length, text, static (characters, text) =>
            {
                for (var index = 0; index < characters.Length; index++)
                {
                    characters[index] = text[index] is >= '\uE000' and <= '\uF8FF' ? '\uFFFD' : text[index];
                }
            })
            : text;
    }

    private static Encoding Get(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
}
