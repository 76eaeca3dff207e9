using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace HealthData.Conventions.Tests.Rooms;

/// <summary>The rooms of the types of an assembly, by the source files that its symbols name.</summary>
internal sealed class TypeRooms
{
    /// <summary>
    /// The kind of custom debug information that lists the documents of a type that no method body names.
    /// </summary>
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private readonly MetadataReader _assembly;
    private readonly MetadataReader _symbols;
    private readonly RoomMap _map;
    private readonly Dictionary<TypeDefinitionHandle, string[]> _rooms = [];

    public TypeRooms(MetadataReader assembly, MetadataReader symbols, RoomMap map)
    {
        _assembly = assembly;
        _symbols = symbols;
        _map = map;
        foreach (var handle in assembly.TypeDefinitions)
        {
            _rooms[handle] = [.. FromSymbols(handle).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>Gets the rooms of a type; those of the type around it where it has none of its own.</summary>
    public string[] Of(TypeDefinitionHandle type)
    {
        var rooms = _rooms[type];
        var outer = _assembly.GetTypeDefinition(type).GetDeclaringType();
        return rooms.Length > 0 || outer.IsNil ? rooms : Of(outer);
    }

    /// <summary>Gets the rooms of a method; those of its type where it has no body.</summary>
    public string[] Of(TypeDefinitionHandle type, MethodDefinitionHandle method)
    {
        var documents = Documents(method).ToArray();
        return documents.Length == 0 ? Of(type) : [.. documents.Select(RoomOf).OfType<string>().Distinct()];
    }

    private IEnumerable<string?> FromSymbols(TypeDefinitionHandle type) =>
        _assembly.GetTypeDefinition(type).GetMethods().SelectMany(Documents).Concat(Listed(type)).Distinct()
            .Select(RoomOf);

    private IEnumerable<DocumentHandle> Documents(MethodDefinitionHandle method)
    {
        var information = _symbols.GetMethodDebugInformation(method.ToDebugInformationHandle());
        return information.Document.IsNil
            ? information.GetSequencePoints().Select(point => point.Document).Distinct()
            : [information.Document];
    }

    private IEnumerable<DocumentHandle> Listed(TypeDefinitionHandle type)
    {
        foreach (var handle in _symbols.GetCustomDebugInformation(type))
        {
            var information = _symbols.GetCustomDebugInformation(handle);
            if (_symbols.GetGuid(information.Kind) == TypeDefinitionDocuments)
            {
                var numbers = _symbols.GetBlobReader(information.Value);
                while (numbers.RemainingBytes > 0)
                {
                    yield return MetadataTokens.DocumentHandle(numbers.ReadCompressedInteger());
                }
            }
        }
    }

    private string? RoomOf(DocumentHandle document) => _map.Of(_symbols.GetString(_symbols.GetDocument(document).Name));
}
