using System.Text;

namespace HealthData.MedTech;

/// <summary>From a mapping's text to its values.</summary>
internal static class MappingText
{
    private const string Container = "JObject";

    /// <summary>The text of UTF-8, with the byte order mark where there is one.</summary>
    public static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    /// <summary>Reads the object that the reader is at, and all in it.</summary>
    /// <exception cref="MappingSyntaxException">There is no object, or the text is no JSON.</exception>
    public static MappingNode ReadObject(MappingReader reader)
    {
        while (reader.Token is MappingToken.None or MappingToken.Comment && reader.Read())
        {
        }

        if (reader.Token != MappingToken.StartObject)
        {
            throw reader.Error(
                $"Error reading {Container} from JsonReader. Current JsonReader item is not an object: {reader.Token}");
        }

        var root = new MappingNode(MappingNodeKind.Object, null, reader.Position);
        var depth = reader.Depth;
        if (!reader.Read())
        {
            throw reader.Error($"Error reading {Container} from JsonReader.");
        }

        ReadContent(reader, root);
        return reader.Depth <= depth
            ? root
            : throw reader.Error($"Unexpected end of content while loading {Container}.");
    }

    private static void ReadContent(MappingReader reader, MappingNode root)
    {
        var open = new Stack<MappingNode>();
        open.Push(root);
        (string Name, MappingPosition At) member = (string.Empty, default);
        do
        {
            switch (reader.Token)
            {
                case MappingToken.PropertyName:
                    member = ((string)reader.Value!, reader.Position);
                    continue;
                case MappingToken.EndObject or MappingToken.EndArray:
                    open.Pop().End = reader.Position;
                    if (open.Count == 0)
                    {
                        return;
                    }

                    continue;
                case MappingToken.Comment or MappingToken.None:
                    continue;
            }

            var node = new MappingNode(KindOf(reader.Token), reader.Value, reader.Position);
            var parent = open.Peek();
            if (parent.Kind == MappingNodeKind.Array)
            {
                parent.Items.Add(node);
            }
            else
            {
                parent.Set(new MappingMember(member.Name, node, member.At));
            }

            if (node.Kind is MappingNodeKind.Object or MappingNodeKind.Array)
            {
                open.Push(node);
            }
        }
        while (reader.Read());
    }

    private static MappingNodeKind KindOf(MappingToken token) => token switch
    {
        MappingToken.StartObject => MappingNodeKind.Object,
        MappingToken.StartArray => MappingNodeKind.Array,
        MappingToken.String => MappingNodeKind.String,
        MappingToken.Integer => MappingNodeKind.Integer,
        MappingToken.Float => MappingNodeKind.Float,
        MappingToken.Boolean => MappingNodeKind.Boolean,
        MappingToken.Undefined => MappingNodeKind.Undefined,
        MappingToken.Date => MappingNodeKind.Date,
        _ => MappingNodeKind.Null,
    };
}
