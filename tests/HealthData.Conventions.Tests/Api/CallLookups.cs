using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace HealthData.Conventions.Tests.Api;

/// <summary>
/// Finds where an assembly other than Core looks the state of a call up by its message. What a call knows is handed on
/// by the
/// object that the client opened.
/// </summary>
internal static class CallLookups
{
    private const string State = "CallState";

    public static IEnumerable<string> In(PEReader image)
    {
        var reader = image.GetMetadataReader();
        var types = reader.TypeReferences
            .Select(reader.GetTypeReference)
            .Select(type => reader.GetString(type.Name))
            .Where(name => name == State);
        var members = reader.MemberReferences
            .Select(reader.GetMemberReference)
            .Where(member => IsOfMessage(reader, member.Parent))
            .Select(member => reader.GetString(member.Name))
            .Where(name => name is "TryGetProperty" or "SetProperty")
            .Select(name => "HttpMessage." + name);
        return types.Concat(members).Distinct();
    }

    private static bool IsOfMessage(MetadataReader reader, EntityHandle parent) =>
        parent.Kind == HandleKind.TypeReference
        && reader.GetString(reader.GetTypeReference((TypeReferenceHandle)parent).Name) == "HttpMessage";
}
